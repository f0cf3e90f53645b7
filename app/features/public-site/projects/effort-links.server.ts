import { pageAddress } from "~/features/publications/public-pages/addresses";
import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import type { PublicDb } from "~db/tables";
import { listPages } from "../published-pages.server";
import { effortAnchor } from "../strategy/effort-anchor";

/** Where the efforts that a project serves are told of, by slug: on the pages of strategies that are out. */
export async function effortLinks(
  db: PublicDb,
  { efforts }: ProjectPage,
): Promise<Readonly<Record<string, string>>> {
  if (efforts.length === 0) return {};
  const strategies = await listPages(db, "strategy");
  const links = strategies.flatMap(({ page }) =>
    page.efforts.map(({ slug }) => [slug, `${pageAddress("strategy", page.slug)}#${effortAnchor(slug)}`]),
  );
  return Object.fromEntries(links) as Record<string, string>;
}
