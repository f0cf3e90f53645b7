import type { GroupPage } from "~/features/publications/snapshots/group-page";
import type { OrganisationPage } from "~/features/publications/snapshots/organisation-page";
import type { StrategyPage } from "~/features/publications/snapshots/strategy-page";
import { type IsoDate, lastDayOf } from "~/shared/dates";
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
  group: GroupInShort | null;
  /** The EU offices that the municipality belongs to today. */
  offices: readonly { slug: string; title: string; duties: readonly string[] }[];
  doorways: readonly Doorway[];
}

export type LandingStrategy = Pick<
  StrategyPage,
  "slug" | "title" | "summary" | "adoptedOn" | "adoptedBy" | "points"
> & { efforts: readonly { slug: string; name: string }[] };

export type GroupInShort = Pick<
  GroupPage,
  "slug" | "purpose" | "contact" | "officeAddress" | "openingHours"
> & { hasProjectRule: boolean };

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
    offices: (await listPages(db, "organisation")).flatMap(({ page }) => officeInShort(page, today)),
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

function groupInShort(page: GroupPage): GroupInShort {
  const { slug, purpose, contact, officeAddress, openingHours, projectRules } = page;
  return { slug, purpose, contact, officeAddress, openingHours, hasProjectRule: projectRules.length > 0 };
}

function officeInShort({ slug, title, duties, relations }: OrganisationPage, today: IsoDate) {
  const isOurs = relations.some(
    ({ kind, until }) => kind === "eu_office" && (until === null || lastDayOf(until) >= today),
  );
  return isOurs ? [{ slug, title, duties }] : [];
}
