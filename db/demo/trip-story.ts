import type { CostCategory } from "~/features/publications/snapshots/programme";
import type { IsoDate } from "~/shared/dates";
import type { CommitteeName } from "./cast";

/** One trip of the demo as it is told; what has not come yet by today is not told. */
export interface TripStory {
  title: string;
  question: string;
  purpose: string;
  alternatives?: string;
  /** The lead committee first. */
  committees: readonly [CommitteeName, ...CommitteeName[]];
  secretary: string;
  firstDay: IsoDate;
  days: number;
  places: readonly { city: string; country: string }[];
  transport: string;
  travelClass: string;
  travelTime: string;
  lodging: string;
  visits: readonly VisitStory[];
  officials: readonly { role: string; name?: string; nameIsPublic?: boolean }[];
  guests?: readonly string[];
  /** Members who meant to go and did not. */
  withdrew?: readonly string[];
  /** Kroner, estimated and final. */
  costs: readonly [CostCategory, string, number, number][];
  agendaItems: readonly string[];
  caseNumber: string;
  /** Absent where the evaluation has not come in. */
  evaluation?: EvaluationStory;
  contributions: readonly ContributionStory[];
}

export interface VisitStory {
  /** 0 for the first day. */
  day: number;
  from: string;
  to: string;
  topic: string;
  host: string;
  kind?: "professional" | "social" | "travel";
  only?: CommitteeName;
  cancelled?: string;
}

export interface ContributionStory {
  author: string;
  purposeMet: "yes" | "partly" | "no";
  learned: readonly { topic: string; text: string }[];
  recommendation: string;
  differently: string;
  rating: "1" | "2" | "3" | "4" | "5";
  dissent?: string;
}

export interface EvaluationStory {
  purposeMet: string;
  benefit: string;
  transferable: string;
  differently: string;
  summary: string;
  recommendations: readonly RecommendationStory[];
  agendaItem: string;
}

export interface RecommendationStory {
  body: string;
  owner: string;
  /** What had come of it by the follow-up. */
  cameOfIt?: { status: "under_way" | "done" | "dropped" | "not_started"; outcome: string };
}
