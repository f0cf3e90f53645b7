import type { IsoDate } from "~/shared/dates";
import type { WriteDb } from "~db/tables";
import type { Finding } from "./findings";

/** What the rules say today of every period that is not closed. */
export async function assessPeriods(_trx: WriteDb, _today: IsoDate): Promise<Finding[]> {
  return [];
}
