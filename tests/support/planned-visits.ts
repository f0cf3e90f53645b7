import type { TypedVisit } from "~/features/trips/programme";

/** A professional visit without day, time or host, for everybody, unless said otherwise. */
export function someVisit(says: Partial<TypedVisit> = {}): TypedVisit {
  return {
    day: null,
    startsAt: null,
    endsAt: null,
    topic: "Byens klimaplan",
    kind: "professional",
    host: "",
    place: "",
    publicNote: "",
    contact: "",
    contactIsPublic: false,
    agreedWithHost: false,
    committeeIds: [],
    ...says,
  };
}
