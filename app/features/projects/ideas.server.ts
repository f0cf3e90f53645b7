import type { IsoDate } from "~/shared/dates";
import { byDanishName } from "~/shared/names";
import { matchesSearch } from "~/shared/paging";
import type { Db } from "~db/tables";
import { type Criteria, loadCriteria, loadScores } from "./criteria.server";
import { type Ranked, rankIdeas, type Score } from "./scoring";

export interface Idea {
  slug: string;
  title: string;
  status: "idea" | "assessed";
  scores: readonly Score[];
}

/** The ideas and the assessed projects, by what they promise of the effects that the strategy wants. */
export async function listRankedIdeas(
  db: Db,
  search: string,
  today: IsoDate,
): Promise<Criteria & { ranked: Ranked<Idea>[] }> {
  const criteria = await loadCriteria(db, today);
  const scores = await loadScores(db, criteria.criteria);
  const rows = await db
    .selectFrom("project")
    .select(["id", "slug", "title", "status"])
    .where("status", "in", ["idea", "assessed"])
    .execute();
  const ideas = rows.sort(byDanishName(({ title }) => title)).map(({ id, slug, title, status }) => ({
    slug,
    title,
    status: status === "idea" ? ("idea" as const) : ("assessed" as const),
    scores: scores.get(id) ?? [],
  }));
  const ranked = rankIdeas(criteria.criteria, ideas);
  return { ...criteria, ranked: ranked.filter(({ idea }) => matchesSearch(search, idea.title)) };
}
