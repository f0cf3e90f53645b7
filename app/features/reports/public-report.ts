import type { ReportFacts, ReportTrip } from "./report-facts";

/** What is out of everything that a follow-up can name. */
export interface OutInPublic {
  /** References of trips that have a notice. */
  notices: ReadonlySet<string>;
  programmes: ReadonlySet<string>;
  accounts: ReadonlySet<string>;
  evaluations: ReadonlySet<string>;
  /** Slugs of published pages. */
  projects: ReadonlySet<string>;
  exchanges: ReadonlySet<string>;
  twinTowns: ReadonlySet<string>;
}

/** What a follow-up leaves out because it is not public by a publication of its own, by what it is called. */
export interface LeftOut {
  what: "trip" | "title" | "cost" | "recommendation" | "project" | "exchange" | "twinTown";
  name: string;
}

export interface PublicReportFacts {
  facts: ReportFacts;
  leftOut: readonly LeftOut[];
}

/**
 * The facts as they may be published: a follow-up makes nothing public that has no publication of its own. A trip
 * needs its notice; its title, hosts and travellers the programme; its cost the accounts; a recommendation the
 * evaluation; a project, exchange or twin town its page.
 */
export function publicReportFacts(facts: ReportFacts, out: OutInPublic): PublicReportFacts {
  const leftOut: LeftOut[] = [];
  const only = <T>(items: readonly T[], isOut: (item: T) => boolean, told: (item: T) => LeftOut): T[] =>
    items.filter((item) => {
      if (isOut(item)) return true;
      leftOut.push(told(item));
      return false;
    });
  const trips = (items: readonly ReportTrip[]) =>
    only(
      items,
      ({ reference }) => out.notices.has(reference),
      ({ reference, title }) => ({ what: "trip", name: `${reference} ${title}` }),
    ).map((trip) => publicTrip(trip, out, leftOut));
  const named = { ...facts, trips: trips(facts.trips), evaluatedLate: trips(facts.evaluatedLate) };
  const projects = only(
    facts.projects,
    ({ slug }) => out.projects.has(slug),
    ({ title }) => ({ what: "project", name: title }),
  );
  return {
    facts: {
      ...named,
      planned: trips(facts.planned),
      recommendations: only(
        facts.recommendations,
        ({ tripReference }) => out.evaluations.has(tripReference),
        ({ body }) => ({ what: "recommendation", name: body }),
      ).map((recommendation) => ({
        ...recommendation,
        projects: recommendation.projects.filter(({ slug }) => out.projects.has(slug)),
      })),
      projects,
      exchanges: only(
        facts.exchanges,
        ({ slug }) => out.exchanges.has(slug),
        ({ title }) => ({ what: "exchange", name: title }),
      ),
      twinTowns: only(
        facts.twinTowns,
        ({ slug }) => out.twinTowns.has(slug),
        ({ name }) => ({ what: "twinTown", name }),
      ),
    },
    leftOut,
  };
}

function publicTrip(trip: ReportTrip, out: OutInPublic, leftOut: LeftOut[]): ReportTrip {
  const name = `${trip.reference} ${trip.title}`;
  const knowsProgramme = out.programmes.has(trip.reference);
  const knowsAccounts = out.accounts.has(trip.reference);
  if (!knowsProgramme) leftOut.push({ what: "title", name });
  if (!knowsAccounts && trip.costMinor !== null) leftOut.push({ what: "cost", name });
  return {
    ...trip,
    ...(!knowsProgramme && { title: "", hosts: [], headcount: null }),
    ...(!knowsAccounts && { costMinor: null, costIsFinal: false, outsideMinor: null }),
    ...(!knowsAccounts && trip.costMinor !== null && { costIsWithheld: true }),
  };
}
