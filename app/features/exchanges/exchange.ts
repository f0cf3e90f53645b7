import { checkPartners, type Partner } from "~/features/partners/partner";
import { firstDayOf, lastDayOf, type PartialDate } from "~/shared/dates";
import { type Result, refuse } from "~/shared/result";

/** Somebody came here, or people changed places for a while. */
export const exchangeKinds = ["visit_received", "staff", "school", "other"] as const;
export type ExchangeKind = (typeof exchangeKinds)[number];

export interface ExchangeInput {
  title: string;
  kind: ExchangeKind;
  /** As precisely as they are known. */
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  partners: readonly Partner[];
  /** How many took part; null where nobody knows. */
  headcount: number | null;
  /** The topic, and what was done. */
  description: string;
  /** What came of it. */
  outcome: string;
  /** A department or a function. */
  responsible: string;
  /** The committee that it concerned. */
  committeeId: string | null;
  /** Never leaves the workspace. */
  internalNote: string;
}

/** Refuses an end that lies wholly before the beginning, and what no partners can be. */
export function checkExchange({ startsOn, endsOn, partners }: ExchangeInput): Result<void> {
  if (startsOn && endsOn && lastDayOf(endsOn) < firstDayOf(startsOn))
    return refuse("exchange.endsBeforeStart", undefined, [
      { field: "endsOn", key: "exchange.endsBeforeStart" },
    ]);
  return checkPartners(partners);
}
