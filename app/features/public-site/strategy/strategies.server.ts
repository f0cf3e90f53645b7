import type { StrategyPage } from "~/features/publications/snapshots/strategy-page";
import {
  byStanding,
  type StandingFacts,
  type StrategyStanding,
  strategyStanding,
} from "~/features/strategy/strategy-standing";
import type { IsoDate } from "~/shared/dates";
import type { PublicDb } from "~db/tables";
import { listPages } from "../published-pages.server";

export interface PublishedStrategy {
  page: StrategyPage;
  standing: StrategyStanding;
  /** Those that took its place, of those that are out. */
  replacedBy: readonly { slug: string; title: string }[];
}

/** Every strategy that is out, with where it stands among them: those in force first, earlier ones last. */
export async function listStrategies(db: PublicDb, today: IsoDate): Promise<PublishedStrategy[]> {
  const pages = (await listPages(db, "strategy")).map(({ page }) => page);
  const facts = pages.map(standingFacts);
  return pages
    .map((page) => ({
      page,
      adoptedOn: page.adoptedOn,
      standing: strategyStanding(standingFacts(page), facts, today),
      replacedBy: pages
        .filter(({ replaces }) => replaces?.slug === page.slug)
        .map(({ slug, title }) => ({ slug, title })),
    }))
    .sort(byStanding);
}

/** A strategy that the municipality has published is one that it has, also where nothing is told of its adoption. */
function standingFacts({ slug, replaces, adoptedOn, endsOn }: StrategyPage): StandingFacts {
  return { key: slug, replaces: replaces?.slug ?? null, isAdopted: true, adoptedOn, endsOn };
}
