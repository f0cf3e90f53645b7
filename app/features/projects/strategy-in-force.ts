import { firstDayOf, type IsoDate, lastDayOf, type PartialDate } from "~/shared/dates";

export interface AdoptedStrategy {
  id: string;
  adoptedOn: PartialDate | null;
  endsOn: PartialDate | null;
  replacesId: string | null;
}

/** The strategy that holds on a day: the last adopted one that has not ended and that no adopted one replaces. */
export function strategyInForce<T extends AdoptedStrategy>(
  strategies: readonly T[],
  today: IsoDate,
): T | null {
  const adopted = strategies.filter(({ adoptedOn }) => adoptedOn !== null && firstDayOf(adoptedOn) <= today);
  const replaced = new Set(adopted.map(({ replacesId }) => replacesId));
  const holding = adopted.filter(
    ({ id, endsOn }) => !replaced.has(id) && (endsOn === null || lastDayOf(endsOn) >= today),
  );
  return holding.sort((one, other) => (other.adoptedOn ?? "").localeCompare(one.adoptedOn ?? ""))[0] ?? null;
}
