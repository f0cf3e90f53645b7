import type { AccountsPart } from "~/features/publications/snapshots/accounts";
import type { EvaluationPart } from "~/features/publications/snapshots/evaluation";
import type { ExchangePage } from "~/features/publications/snapshots/exchange-page";
import type { FollowUpPart } from "~/features/publications/snapshots/follow-up";
import type { ProgrammePart } from "~/features/publications/snapshots/programme";
import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import type { TwinTownPage } from "~/features/publications/snapshots/twin-town-page";
import { publicPartners } from "./public-partners";
import { publicProject } from "./public-project";
import { publicRecommendation } from "./public-recommendation";
import { publicTrip } from "./public-trip";
import type { ReportFacts } from "./report-facts";

/** What is out now of everything that a follow-up can name: parts by their trip's reference, pages by their slug. */
export interface OutInPublic {
  /** References of trips that have a notice. */
  notices: ReadonlySet<string>;
  programmes: ReadonlyMap<string, ProgrammePart>;
  accounts: ReadonlyMap<string, AccountsPart>;
  evaluations: ReadonlyMap<string, EvaluationPart>;
  followUps: ReadonlyMap<string, FollowUpPart>;
  projects: ReadonlyMap<string, ProjectPage>;
  exchanges: ReadonlyMap<string, ExchangePage>;
  twinTowns: ReadonlyMap<string, TwinTownPage>;
}

/** What a follow-up leaves out because it is not public by a publication of its own, by what it is called. */
export interface LeftOut {
  what:
    | "trip"
    | "title"
    | "cost"
    | "recommendation"
    | "followUp"
    | "project"
    | "projectFacts"
    | "exchange"
    | "exchangeFacts"
    | "twinTown"
    | "twinTownFacts";
  name: string;
}

/** What of a thing may be told, null where nothing may, and what of it stays behind. */
export interface Told<T> {
  told: T | null;
  leftOut: readonly LeftOut[];
}

export interface PublicReportFacts {
  facts: ReportFacts;
  leftOut: readonly LeftOut[];
}

/**
 * The facts as they may be published: a follow-up makes nothing public that has no publication of its own, and says of
 * nothing what that publication does not say. A trip needs its notice; its title, hosts and travellers the programme;
 * its cost the accounts; a recommendation the evaluation, and what came of it the follow-up on the evaluation; a
 * project, exchange or twin town its page.
 */
export function publicReportFacts(facts: ReportFacts, out: OutInPublic): PublicReportFacts {
  const leftOut: LeftOut[] = [];
  const only = <T>(
    items: readonly T[],
    publicOf: (item: T, out: OutInPublic, year: number) => Told<T>,
  ): T[] =>
    items.flatMap((item) => {
      const { told, leftOut: behind } = publicOf(item, out, facts.year);
      leftOut.push(...behind);
      return told === null ? [] : [told];
    });
  return {
    facts: {
      ...facts,
      trips: only(facts.trips, publicTrip),
      evaluatedLate: only(facts.evaluatedLate, publicTrip),
      planned: only(facts.planned, publicTrip),
      recommendations: only(facts.recommendations, publicRecommendation),
      projects: only(facts.projects, publicProject),
      exchanges: only(facts.exchanges, publicPartners.exchange),
      twinTowns: only(facts.twinTowns, publicPartners.twinTown),
    },
    leftOut,
  };
}
