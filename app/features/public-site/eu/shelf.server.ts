import { deadlineOf, sortCalls } from "~/features/eu-programmes/call";
import type { EuProgrammePage, PublicCall } from "~/features/publications/snapshots/eu-programme-page";
import type { IsoDate } from "~/shared/dates";
import type { PublicDb } from "~db/tables";
import { listNews, type NewsHead } from "../news/news.server";
import { listPages } from "../published-pages.server";

export interface ShelfCall extends PublicCall {
  programme: { slug: string; name: string };
}

export interface ShelfProgramme {
  slug: string;
  name: string;
  areas: readonly string[];
}

export interface Shelf {
  /** Every policy area that a published programme stands under. */
  areas: readonly { slug: string; name: string }[];
  deadlines: readonly ShelfCall[];
  /** The programmes under each policy area that is asked for; null for those that stand under none. */
  groups: readonly { area: { slug: string; name: string } | null; programmes: readonly ShelfProgramme[] }[];
  news: readonly NewsHead[];
  hasNetworks: boolean;
}

const newsShown = 5;

/** The EU office's shelf on a day: what is due, the programmes of a policy area or of all, and the newest news. */
export async function loadShelf(db: PublicDb, area: string, today: IsoDate): Promise<Shelf> {
  const programmes = (await listPages(db, "eu_programme")).map(({ page }) => page);
  const asked = programmes.filter((page) => area === "" || isUnder(page, area));
  const areas = areasOf(programmes);
  return {
    areas,
    deadlines: deadlinesAhead(asked, today),
    groups: [...areas.filter(({ slug }) => area === "" || slug === area), ...(area === "" ? [null] : [])]
      .map((one) => ({
        area: one,
        programmes: asked
          .filter((page) => (one ? isUnder(page, one.slug) : page.policyAreas.length === 0))
          .map(({ slug, title, areas: supported }) => ({ slug, name: title, areas: supported })),
      }))
      .filter((group) => group.programmes.length > 0),
    news: (await listNews(db)).slice(0, newsShown),
    hasNetworks: (await listPages(db, "network")).length > 0,
  };
}

const isUnder = ({ policyAreas }: EuProgrammePage, area: string) =>
  policyAreas.some(({ slug }) => slug === area);

function areasOf(programmes: readonly EuProgrammePage[]) {
  const bySlug = new Map(
    programmes.flatMap(({ policyAreas }) => policyAreas).map((area) => [area.slug, area]),
  );
  return [...bySlug.values()].sort((one, other) => one.name.localeCompare(other.name, "da"));
}

function deadlinesAhead(programmes: readonly EuProgrammePage[], today: IsoDate): ShelfCall[] {
  const calls = programmes.flatMap(({ slug, title, calls: own }) =>
    own.map((call) => ({ ...call, programme: { slug, name: title } })),
  );
  return sortCalls(calls, today).filter((call) => ["ahead", "today"].includes(deadlineOf(call, today).kind));
}
