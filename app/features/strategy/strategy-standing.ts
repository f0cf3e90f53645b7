import { firstDayOf, type IsoDate, lastDayOf, type PartialDate } from "~/shared/dates";

/** `unconfirmed`: nothing says that it was adopted. */
export type StrategyStanding = "in_force" | "unconfirmed" | "coming" | "replaced" | "ended";

export interface StandingFacts {
  key: string;
  /** The key of the one that it takes the place of. */
  replaces: string | null;
  isAdopted: boolean;
  adoptedOn: PartialDate | null;
  endsOn: PartialDate | null;
}

/** Where a strategy stands today among the others. One that was not adopted, or is still to come, takes no one's place. */
export function strategyStanding(
  strategy: StandingFacts,
  all: readonly StandingFacts[],
  today: IsoDate,
): StrategyStanding {
  const { key, endsOn, isAdopted } = strategy;
  if (endsOn && lastDayOf(endsOn) < today) return "ended";
  if (all.some((other) => other.replaces === key && other.isAdopted && !isComing(other, today)))
    return "replaced";
  if (!isAdopted) return "unconfirmed";
  return isComing(strategy, today) ? "coming" : "in_force";
}

const isComing = ({ adoptedOn }: StandingFacts, today: IsoDate) =>
  adoptedOn !== null && firstDayOf(adoptedOn) > today;

const order: readonly StrategyStanding[] = ["in_force", "coming", "unconfirmed", "replaced", "ended"];

export const isEarlier = (standing: StrategyStanding) => standing === "replaced" || standing === "ended";

/** Those in force first, earlier ones last; the latest adopted first among equals. */
export function byStanding(
  one: { standing: StrategyStanding; adoptedOn: PartialDate | null },
  other: { standing: StrategyStanding; adoptedOn: PartialDate | null },
): number {
  const rank = order.indexOf(one.standing) - order.indexOf(other.standing);
  return rank || (other.adoptedOn ?? "").localeCompare(one.adoptedOn ?? "");
}
