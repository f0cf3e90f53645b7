import type { DecisionContent } from "~/features/travel-rules/facts";
import type { IsoDate, PartialDate } from "~/shared/dates";

export interface PublicCommittee {
  slug: string;
  name: string;
  leads: boolean;
}

export interface PublicPlace {
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** A decision on an open item, or on a closed one that has been released. */
export interface PublicDecision {
  concerns: "trip" | "change" | "evaluation";
  body: string;
  decidesForAll: boolean;
  outcome: "yes" | "no" | "noted" | "returned";
  meetingOn: IsoDate;
  releasedOn: IsoDate | null;
  agendaItem: string;
  caseNumber: string;
  link: string;
  wording: string;
  /** What the body had before it; not there, or null, where that is not known. */
  contents?: readonly DecisionContent[] | null;
}

export interface PublicDocument {
  title: string;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  contentDigest: string;
}

/** An amount in minor units of the trip's currency; null where it is not known. */
export type KnownMinor = number | null;

export interface PublicDates {
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
}
