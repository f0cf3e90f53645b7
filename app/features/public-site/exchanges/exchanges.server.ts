import type { ExchangePage } from "~/features/publications/snapshots/exchange-page";
import type { PublicDb } from "~db/tables";
import { listPages } from "../published-pages.server";

/** Every exchange that is out, the latest first, those without a date last. */
export async function listExchanges(db: PublicDb): Promise<ExchangePage[]> {
  const day = ({ startsOn, endsOn }: ExchangePage) => startsOn ?? endsOn ?? "";
  const pages = (await listPages(db, "exchange")).map(({ page }) => page);
  return pages.sort((one, other) => day(other).localeCompare(day(one)));
}
