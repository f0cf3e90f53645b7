import type { PartialDate } from "~/shared/dates";
import type { PublicDb } from "~db/tables";
import { listPages } from "../published-pages.server";
import { currentAddress } from "./partner-index";
import { loadPartnerRecord } from "./partner-record.server";
import { placeOf } from "./partner-view";

/** An agreement among the others. */
export interface TwinTownLine {
  partnerSlug: string;
  name: string;
  place: string | null;
  state: "active" | "ended";
  since: PartialDate | null;
  until: PartialDate | null;
  activities: readonly string[];
}

/** Every published agreement by the town's name. */
export async function listTwinTownAgreements(db: PublicDb): Promise<TwinTownLine[]> {
  const { aliases } = await loadPartnerRecord(db);
  return (await listPages(db, "twin_town")).map(({ page }) => ({
    partnerSlug: currentAddress(aliases, page.partnerSlug),
    name: page.title,
    place: placeOf(page),
    state: page.state,
    since: page.since,
    until: page.until,
    activities: page.activities,
  }));
}
