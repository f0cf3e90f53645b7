import type { IsoDate, PartialDate } from "~/shared/dates";
import type { ShownState } from "./shown-state";
import type { TripKind } from "./trip";

/** Which trips a list shows; what is left out does not narrow it. */
export interface TripFilter {
  today: IsoDate;
  periodId?: string | undefined;
  committeeId?: string | undefined;
  shown?: ShownState | undefined;
  /** From 1. */
  page?: number;
  pageSize?: number;
}

/** A trip as one line of a list. */
export interface TripLine {
  id: string;
  periodId: string;
  reference: string;
  title: string;
  kind: TripKind;
  shown: ShownState;
  reapproving: boolean;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  /** Names, the lead committee first. */
  committees: readonly { id: string; name: string; leads: boolean }[];
  /** City names in the order of the journey. */
  cities: readonly string[];
}

export interface TripPage {
  trips: readonly TripLine[];
  total: number;
  page: number;
  pages: number;
}
