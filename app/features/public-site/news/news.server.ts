import type { IsoDate } from "~/shared/dates";
import type { PublicDb } from "~db/tables";
import { firstSentence } from "../first-sentence";
import { listPages } from "../published-pages.server";

/** A piece of news as a list shows it. */
export interface NewsHead {
  slug: string;
  title: string;
  newsOn: IsoDate;
  opening: string;
  topic: { slug: string; name: string };
}

/** How many stand on one page. */
export const newsShown = 20;

/** All published news, newest first. A topic bears the name that it had when something was last published of it. */
export async function listNews(db: PublicDb): Promise<NewsHead[]> {
  const published = await listPages(db, "news");
  const names = new Map<string, string>();
  for (const { page } of [...published].sort((one, other) => (one.publishedAt < other.publishedAt ? -1 : 1)))
    names.set(page.topic.slug, page.topic.name);
  return published
    .map(({ page: { slug, title, newsOn, body, topic } }) => ({
      ...{ slug, title, newsOn },
      opening: firstSentence(body),
      topic: { slug: topic.slug, name: names.get(topic.slug) ?? topic.name },
    }))
    .sort((one, other) => other.newsOn.localeCompare(one.newsOn));
}

/** The topics that published news are of, by name. */
export function topicsOf(news: readonly NewsHead[]): { slug: string; name: string }[] {
  const topics = new Map(news.map(({ topic }) => [topic.slug, topic]));
  return [...topics.values()].sort((one, other) => one.name.localeCompare(other.name, "da"));
}
