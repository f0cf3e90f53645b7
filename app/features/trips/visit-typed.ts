import { formatPartial } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";
import { formatTime } from "~/shared/times";
import type { Visit } from "./programme";

/** What a visit's form holds at first, as texts. */
export function typedVisit(visit: Visit, daysAreListed: boolean): Record<string, string> {
  const { day, startsAt, endsAt } = visit;
  return {
    version: String(visit.version),
    day: day === null || daysAreListed ? (day ?? "") : formatPartial(day),
    startsAt: startsAt === null ? "" : formatTime(startsAt),
    endsAt: endsAt === null ? "" : formatTime(endsAt),
    topic: visit.topic,
    kind: visit.kind ?? "unknown",
    host: visit.host ?? "",
    place: visit.place,
    publicNote: visit.publicNote,
    contact: visit.contact,
    contactIsPublic: visit.contactIsPublic ? "on" : "",
    agreedWithHost: visit.agreedWithHost ? "on" : "",
  };
}

/** Whom the ticked boxes mean: where there is one committee, nothing is asked; where there are several, some must be. */
export function audienceOf(
  ticked: readonly string[],
  travelling: readonly string[],
): Result<readonly string[]> {
  if (travelling.length < 2) return accept([]);
  if (ticked.length === 0)
    return refuse("form.invalid", undefined, [{ field: "committees", key: "visit.forNobody" }]);
  return accept(ticked);
}
