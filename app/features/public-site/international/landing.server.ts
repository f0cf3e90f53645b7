import type { GroupPage } from "~/features/publications/snapshots/group-page";
import type { StrategyPage } from "~/features/publications/snapshots/strategy-page";
import type { IsoDate } from "~/shared/dates";
import type { PublicDb } from "~db/tables";
import { type ExchangeLine, exchangeLine } from "../exchanges/exchange-ledger";
import { listExchanges } from "../exchanges/exchanges.server";
import { type InitiativeLine, initiativeLine } from "../initiatives/initiative-ledger";
import { listPages } from "../published-pages.server";
import { listStrategies } from "../strategy/strategies.server";
import { type Doorway, listDoorways } from "./doorways.server";

/** What the landing page of the international work shows: the short of what has pages of its own. */
export interface Landing {
  strategies: readonly LandingStrategy[];
  /** Whether there are strategies that are not in force. */
  hasOtherStrategies: boolean;
  initiatives: readonly InitiativeLine[];
  exchanges: readonly ExchangeLine[];
  group: Pick<GroupPage, "slug" | "purpose" | "contact" | "officeAddress" | "openingHours"> | null;
  doorways: readonly Doorway[];
}

export type LandingStrategy = Pick<
  StrategyPage,
  "slug" | "title" | "summary" | "adoptedOn" | "adoptedBy" | "points"
> & { efforts: readonly { slug: string; name: string }[] };

/** How many exchanges stand there before the list of them all. */
const latestExchanges = 5;

export async function loadLanding(db: PublicDb, today: IsoDate): Promise<Landing> {
  const strategies = await listStrategies(db, today);
  const inForce = strategies.filter(({ standing }) => standing === "in_force");
  const [group] = (await listPages(db, "group")).map(({ page }) => page);
  return {
    strategies: inForce.map(({ page }) => landingStrategy(page)),
    hasOtherStrategies: strategies.length > inForce.length,
    initiatives: (await listPages(db, "initiative")).map(({ page }) => initiativeLine(page)),
    exchanges: (await listExchanges(db)).slice(0, latestExchanges).map(exchangeLine),
    group: group ? groupInShort(group) : null,
    doorways: await listDoorways(db),
  };
}

function landingStrategy(page: StrategyPage): LandingStrategy {
  const { slug, title, summary, adoptedOn, adoptedBy, points, efforts } = page;
  return {
    ...{ slug, title, summary, adoptedOn, adoptedBy },
    points: points.filter(({ kind }) => kind === "principle" || kind === "purpose"),
    efforts: efforts
      .filter(({ parentSlug }) => parentSlug === null)
      .map(({ slug, name }) => ({ slug, name })),
  };
}

function groupInShort({ slug, purpose, contact, officeAddress, openingHours }: GroupPage) {
  return { slug, purpose, contact, officeAddress, openingHours };
}
