import { firstDayOf, type IsoDate, lastDayOf, type PartialDate } from "~/shared/dates";
import { type TripState, tripStates } from "./trip-states";

/** Where a trip stands today: its state, or what the dates of an approved one say. */
export const shownStates = [...tripStates, "under_way", "dates_passed"] as const;
export type ShownState = (typeof shownStates)[number];

interface Dated {
  state: TripState;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
}

/** 'Held' only when somebody has confirmed it; until then the dates say 'under way' and 'dates passed'. */
export function shownState({ state, startsOn, endsOn }: Dated, today: IsoDate): ShownState {
  if (state !== "approved" || startsOn === null) return state;
  if (today < firstDayOf(startsOn)) return state;
  return today <= lastDayOf(endsOn ?? startsOn) ? "under_way" : "dates_passed";
}
