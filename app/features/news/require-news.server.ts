import type { Db } from "~db/tables";
import { findNewsBySlug, type NewsItem } from "./news.server";

/** The piece of news that the address names, or the page of unknown addresses. */
export async function requireNews(db: Db, slug: string | undefined): Promise<NewsItem> {
  const news = slug ? await findNewsBySlug(db, slug) : null;
  if (!news) throw new Response(null, { status: 404 });
  return news;
}
