import type { PublicDb } from "~db/tables";
import {
  euAddress,
  networksAddress,
  newsListAddress,
  partnersAddress,
  projectsAddress,
  reportsAddress,
  tripsAddress,
  twinTownsAddress,
} from "../addresses";
import { indexPartners } from "../partners/partner-index";
import { loadPartnerRecord } from "../partners/partner-record.server";
import { publishedKinds } from "../published-pages.server";
import { listReports } from "../reports/reports.server";

/** A way on from the landing page; its words stand in the texts under the same key. */
export interface Doorway {
  key: "project" | "partners" | "twin_town" | "eu_programme" | "network" | "news" | "report" | "trip";
  href: string;
}

/**
 * The ways on to what has lists of its own, as far as there is something to read behind them. A new kind of page is a
 * line here and one in the texts.
 */
export async function listDoorways(db: PublicDb): Promise<Doorway[]> {
  const kinds = await publishedKinds(db);
  const hasPartners = indexPartners(await loadPartnerRecord(db)).size > 0;
  const hasReports = (await listReports(db)).length > 0;
  const doorways: readonly (Doorway & { open: boolean })[] = [
    { key: "project", href: projectsAddress, open: kinds.has("project") },
    { key: "partners", href: partnersAddress, open: hasPartners },
    { key: "twin_town", href: twinTownsAddress, open: kinds.has("twin_town") },
    { key: "eu_programme", href: euAddress, open: kinds.has("eu_programme") },
    { key: "network", href: networksAddress, open: kinds.has("network") },
    { key: "news", href: newsListAddress, open: kinds.has("news") },
    { key: "report", href: reportsAddress, open: hasReports },
    { key: "trip", href: tripsAddress, open: true },
  ];
  return doorways.filter(({ open }) => open).map(({ key, href }) => ({ key, href }));
}
