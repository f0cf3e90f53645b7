import type { RecommendationStatus } from "~/features/evaluations/recommendation";
import type { ProjectStatus } from "~/features/projects/project";
import type { IsoDate, PartialDate } from "~/shared/dates";

/**
 * What the program knows of a committee's international work in one calendar year. Computed anew while the follow-up
 * is a draft, and kept as it was when the committee decided it. Amounts are in minor units; null is not known.
 */
export interface ReportFacts {
  year: number;
  /** The day they were computed on; not there in what was kept before it was told. */
  gatheredOn?: IsoDate;
  committee: { slug: string; name: string; isCouncil: boolean };
  /** Whose first day lies in the year, and that were held, cancelled, or not yet confirmed as held. */
  trips: readonly ReportTrip[];
  /** Of earlier years, and evaluated in this one. */
  evaluatedLate: readonly ReportTrip[];
  /** Of trips whose evaluation is approved: new in the year, moved in it, or still open. */
  recommendations: readonly ReportRecommendation[];
  projects: readonly ReportProject[];
  exchanges: readonly ReportExchange[];
  twinTowns: readonly ReportTwinTown[];
  /** Approved for the year after. */
  planned: readonly ReportTrip[];
}

export interface ReportTrip {
  reference: string;
  title: string;
  kind: "political" | "administrative";
  outcome: "held" | "cancelled" | "not_confirmed" | "approved";
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  places: readonly string[];
  /** All that travelled, by name. */
  committees: readonly string[];
  /** Who received them, by name. */
  hosts: readonly string[];
  headcount: number | null;
  currency: string;
  /** What falls to the committee; the whole for the council. */
  costMinor: number | null;
  costIsFinal: boolean;
  /** In what is published: the cost is known and has no publication of its own. */
  costIsWithheld?: true;
  /** What outsiders paid; null where it is not known what. */
  outsideMinor: number | null;
  evaluation: { state: ReportEvaluationState; decidedOn: IsoDate | null };
}

/** 'not_registered' is an old trip's: no evaluation is known, and none is owed. */
export type ReportEvaluationState = "approved" | "awaited" | "not_due" | "not_registered" | "none_owed";

export interface ReportRecommendation {
  tripReference: string;
  body: string;
  owner: string;
  /** Null in what is published: it has no publication of its own. */
  status: RecommendationStatus | null;
  outcome: string;
  statusOn: IsoDate | null;
  /** The projects that came of it. */
  projects: readonly { slug: string; title: string }[];
}

export interface ReportProject {
  slug: string;
  title: string;
  acronym: string;
  /**
   * As it stood on the year's last day, as far as its steps are dated. Null where that is not known, and in what is
   * published where its page does not say so.
   */
  status: ProjectStatus | null;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  programme: string;
  currency: string;
  budgetMinor: number | null;
  grantMinor: number | null;
  ownMinor: number | null;
  /** The steps that it took in the year. */
  steps: readonly { status: ProjectStatus; on: PartialDate }[];
  partners: number;
  /** Milestones that fall in the year after. */
  ahead: readonly { body: string; dueOn: PartialDate }[];
}

export interface ReportExchange {
  slug: string;
  title: string;
  kind: "visit_received" | "staff" | "school" | "other";
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  headcount: number | null;
  outcome: string;
}

export interface ReportTwinTown {
  slug: string;
  name: string;
  since: PartialDate | null;
  /** What happened to the agreement in the year; null where it just goes on. 'ended_unknown' is ended, nobody knows when. */
  event: "agreed" | "ended" | "ended_unknown" | "reviewed" | null;
}
