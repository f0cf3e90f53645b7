import type { KnownMinor, PublicCommittee, PublicPlace } from "~/features/publications/snapshots/common";
import type { IsoDate, PartialDate } from "~/shared/dates";
import { placesName, publishedTitle, type TripRecord } from "./trip-record";
import { type TripStanding, tripStanding } from "./trip-standing";

/** One trip among others. */
export interface TripSummary {
  reference: string;
  periodSlug: string;
  kind: "political" | "administrative";
  /** Null while no part has said it. */
  title: string | null;
  /** »Hamborg og Lübeck« */
  name: string;
  committees: readonly PublicCommittee[];
  places: readonly PublicPlace[];
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  standing: TripStanding;
  hasEvaluation: boolean;
  cost: TripCost;
}

export interface TripCost {
  basis: "final" | "provisional" | "budget" | "not_known";
  currency: string;
  totalMinor: KnownMinor;
  headcount: number | null;
  perParticipantMinor: KnownMinor;
}

export function summariseTrip(record: TripRecord, today: IsoDate): TripSummary {
  const { reference, periodSlug, kind, committees, places, startsOn, endsOn } = record.notice;
  return {
    reference,
    periodSlug,
    kind,
    title: publishedTitle(record),
    name: placesName(record.notice),
    committees,
    places,
    startsOn,
    endsOn,
    standing: tripStanding(record.notice, today),
    hasEvaluation: record.parts.evaluation !== null,
    cost: costOf(record),
  };
}

/** What the trip cost, as far as accounts are published; before that, what it is expected to cost. */
function costOf({ parts: { accounts, programme } }: TripRecord): TripCost {
  if (accounts) {
    const { currency, totalMinor, headcount, perParticipantMinor, isFinal } = accounts;
    const basis = totalMinor === null ? "not_known" : isFinal ? "final" : "provisional";
    return { basis, currency, totalMinor, headcount, perParticipantMinor };
  }
  if (programme && programme.budget.totalMinor !== null) {
    const { currency, totalMinor, headcount, perParticipantMinor } = programme.budget;
    return { basis: "budget", currency, totalMinor, headcount, perParticipantMinor };
  }
  return {
    basis: "not_known",
    currency: "DKK",
    totalMinor: null,
    headcount: programme?.budget.headcount ?? null,
    perParticipantMinor: null,
  };
}
