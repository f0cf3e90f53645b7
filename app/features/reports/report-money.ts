import type { ReportFacts } from "./report-facts";

/** What the year cost and brought in one currency, in minor units. */
export interface ReportMoney {
  currency: string;
  /** The committee's part of the trips that were held or cancelled, as far as it is known; null where nothing is. */
  spentMinor: number | null;
  /** How many of those trips have no known cost, and how many one that is not public. */
  unknownTrips: number;
  withheldTrips: number;
  /** How many have a cost that is not final. */
  provisionalTrips: number;
  /** What outsiders paid towards them, as far as it is known. */
  outsideMinor: number;
  /** Grants given to projects in the year, as far as their amounts are known. */
  grantedMinor: number;
  unknownGrants: number;
}

type Counted = Pick<ReportFacts, "trips" | "projects">;

/** The year's money by currency, kroner first. A trip that is yet to be held has cost nothing so far. */
export function moneyOf({ trips, projects }: Counted): ReportMoney[] {
  const spent = trips.filter(({ outcome }) => outcome === "held" || outcome === "cancelled");
  const granted = projects.filter(({ steps }) => steps.some(({ status }) => status === "granted"));
  const currencies = [...new Set([...spent, ...granted].map(({ currency }) => currency))].sort(
    (one, other) => Number(other === "DKK") - Number(one === "DKK") || one.localeCompare(other),
  );
  return currencies.map((currency) => {
    const ofTrips = spent.filter((trip) => trip.currency === currency);
    const ofProjects = granted.filter((project) => project.currency === currency);
    const known = ofTrips.filter(({ costMinor }) => costMinor !== null);
    return {
      currency,
      spentMinor: known.length === 0 && ofTrips.length > 0 ? null : sum(known.map(costOf)),
      unknownTrips: ofTrips.filter((trip) => trip.costMinor === null && !trip.costIsWithheld).length,
      withheldTrips: ofTrips.filter((trip) => trip.costIsWithheld).length,
      provisionalTrips: known.filter(({ costIsFinal }) => !costIsFinal).length,
      outsideMinor: sum(ofTrips.map(({ outsideMinor }) => outsideMinor)),
      grantedMinor: sum(ofProjects.map(({ grantMinor }) => grantMinor)),
      unknownGrants: ofProjects.filter(({ grantMinor }) => grantMinor === null).length,
    };
  });
}

const costOf = ({ costMinor }: ReportFacts["trips"][number]) => costMinor;

function sum(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}
