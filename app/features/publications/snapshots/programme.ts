import type { IsoDate } from "~/shared/dates";
import type {
  KnownMinor,
  PublicCommittee,
  PublicDates,
  PublicDecision,
  PublicDocument,
  PublicPlace,
} from "./common";

/** The first part of the public record: what the trip is for, its programme, who goes, and the budget. */
export interface ProgrammePart extends PublicDates {
  title: string;
  committees: readonly PublicCommittee[];
  places: readonly PublicPlace[];
  purpose: string;
  question: string;
  alternatives: string;
  transport: string;
  travelClass: string;
  travelTime: string;
  lodging: string;
  visits: readonly PublicVisit[];
  /** Minutes of timed visits; null where no visit has times, or the kind of one is not known. */
  professionalShare: { professionalMinutes: number; countedMinutes: number } | null;
  participants: PublicParticipants;
  budget: PublicBudget;
  decisions: readonly PublicDecision[];
  legalBasis: readonly PublicLegalBasis[];
  documents: readonly PublicDocument[];
  /** For a trip known from old sources: what they are. */
  source: string | null;
}

export interface PublicVisit {
  day: IsoDate | null;
  startsAt: string | null;
  endsAt: string | null;
  topic: string;
  host: string | null;
  /** The host organisation's address; null where there is no host, and in what was published without it. */
  hostSlug: string | null;
  place: string;
  /** Null where it is not known. */
  kind: "professional" | "social" | "travel" | null;
  cancelled: boolean;
  note: string;
  contact: string | null;
  /** Names of the committees it is for; empty means all that travel. */
  forCommittees: readonly string[];
}

export interface PublicParticipants {
  /** Whether these are the ones who went, or the ones planned. */
  basis: "planned" | "went" | "not_known";
  /** False where somebody travelled whom no source counted: a missing kind is then not known to be none. */
  complete: boolean;
  politicians: readonly { committee: string; names: readonly PublicName[]; unnamed: number }[];
  officials: readonly PublicRole[];
  guests: readonly PublicRole[];
  /** Self-paying companions: a number, left out of the costs. */
  companions: number;
  withdrew: number;
}

export interface PublicName {
  name: string;
  capacity: string;
}

export interface PublicRole {
  role: string;
  headcount: number;
  /** Only where the name is knowingly published. */
  name: string | null;
}

export interface PublicBudget {
  currency: string;
  /** Null where it is not known. */
  includesVat: boolean | null;
  lines: readonly { category: CostCategory; description: string; estimatedMinor: KnownMinor }[];
  totalMinor: KnownMinor;
  /** Politicians, officials and guests: whoever travels at public expense. */
  headcount: number | null;
  perParticipantMinor: KnownMinor;
}

export const costCategories = [
  "flights",
  "other_transport",
  "lodging",
  "meals",
  "fees",
  "daily_allowances",
  "lost_earnings",
  "other",
  "undivided",
] as const;
export type CostCategory = (typeof costCategories)[number];

export interface PublicLegalBasis {
  citation: string;
  requestedBy: "council" | "committee";
  body: string;
  decidedOn: IsoDate | null;
  scope: "this_trip" | "general";
  note: string;
}

/** Format 1 names its hosts without an address. */
export interface FirstProgramme extends Omit<ProgrammePart, "visits"> {
  visits: readonly Omit<PublicVisit, "hostSlug">[];
}

export function fromFirstProgramme(first: FirstProgramme): ProgrammePart {
  return { ...first, visits: first.visits.map((visit) => ({ ...visit, hostSlug: null })) };
}
