import { pageAddress } from "~/features/publications/public-pages/addresses";
import type { InitiativePage } from "~/features/publications/snapshots/initiative-page";
import type { PublicDb } from "~db/tables";
import { listPages } from "../published-pages.server";
import { effortAnchor } from "../strategy/effort-anchor";
import type { ServedStrategy } from "./initiative-body";

/** What an initiative serves, strategy by strategy; a strategy whose page is not out has no address. */
export async function servedStrategies(db: PublicDb, page: InitiativePage): Promise<ServedStrategy[]> {
  const published = (await listPages(db, "strategy")).map((one) => one.page);
  const named = new Map(
    [...page.points, ...page.efforts].map(({ strategy }) => [strategy.slug, strategy.title] as const),
  );
  return [...named].map(([slug, title]) => {
    const strategy = published.find((one) => one.slug === slug);
    const href = strategy ? pageAddress("strategy", slug) : null;
    return {
      title,
      href,
      points: page.points.filter((point) => point.strategy.slug === slug).map(({ body }) => body),
      efforts: page.efforts
        .filter((effort) => effort.strategy.slug === slug)
        .map((effort) => ({
          name: effort.name,
          href:
            href && strategy?.efforts.some((one) => one.slug === effort.slug)
              ? `${href}#${effortAnchor(effort.slug)}`
              : null,
        })),
    };
  });
}
