import type { PublicDb } from "~db/tables";
import {
  euAddress,
  networksAddress,
  newsListAddress,
  projectsAddress,
  reportsAddress,
  tripsAddress,
} from "../addresses";
import { publishedKinds } from "../published-pages.server";
import { listReports } from "../reports/reports.server";

/** A way on from the landing page; its words stand in the texts under the same key. */
export interface Doorway {
  key: "project" | "eu_programme" | "network" | "news" | "report" | "trip";
  href: string;
}

/**
 * The ways on to what has lists of its own, as far as there is something to read behind them. A new kind of page is a
 * line here and one in the texts.
 */
export async function listDoorways(db: PublicDb): Promise<Doorway[]> {
  const kinds = await publishedKinds(db);
  const hasReports = (await listReports(db)).length > 0;
  const doorways: readonly (Doorway & { open: boolean })[] = [
    { key: "project", href: projectsAddress, open: kinds.has("project") },
    { key: "eu_programme", href: euAddress, open: kinds.has("eu_programme") },
    { key: "network", href: networksAddress, open: kinds.has("network") },
    { key: "news", href: newsListAddress, open: kinds.has("news") },
    { key: "report", href: reportsAddress, open: hasReports },
    { key: "trip", href: tripsAddress, open: true },
  ];
  return doorways.filter(({ open }) => open).map(({ key, href }) => ({ key, href }));
}
