import type { IsoDate, PartialDate } from "~/shared/dates";
import { isReviewOverdue, type TwinTownState } from "./twin-town";
import type { NamedTwinTown } from "./twin-towns.server";
import { type Priority, type Score, type Weighing, weigh } from "./weighing";

/** One line of the list. */
export interface TwinTownLine {
  slug: string;
  name: string;
  state: TwinTownState;
  since: PartialDate | null;
  nextReviewOn: PartialDate | null;
  isOverdue: boolean;
  /** Of a proposal, where there is something to weigh it against. */
  weighing: Weighing | null;
}

const order: readonly TwinTownState[] = ["active", "proposed", "ended", "declined"];

/** The list: agreements first, then proposals with the best weighed above, then what is past. */
export function twinTownLines(
  twinTowns: readonly NamedTwinTown[],
  priorities: readonly Priority[],
  scores: readonly (Score & { twinTownId: string })[],
  today: IsoDate,
): TwinTownLine[] {
  return twinTowns
    .map((twinTown) => ({
      slug: twinTown.slug,
      name: twinTown.name,
      state: twinTown.state,
      since: twinTown.since,
      nextReviewOn: twinTown.nextReviewOn,
      isOverdue: isReviewOverdue(twinTown, today),
      weighing:
        twinTown.state === "proposed" && priorities.length > 0
          ? weigh(
              priorities,
              scores.filter(({ twinTownId }) => twinTownId === twinTown.id),
            )
          : null,
    }))
    .sort(
      (one, other) =>
        order.indexOf(one.state) - order.indexOf(other.state) ||
        (other.weighing?.sum ?? 0) - (one.weighing?.sum ?? 0),
    );
}
