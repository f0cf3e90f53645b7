import type { IsoDate } from "~/shared/dates";
import { type ListRequest, matchesSearch, type Page, pageOf } from "~/shared/paging";
import type { Db } from "~db/tables";
import type { NewsInput } from "./news-form";

export interface NewsLine {
  slug: string;
  title: string;
  newsOn: IsoDate;
  topic: { slug: string; name: string };
}

export interface NewsItem extends NewsInput {
  id: string;
  slug: string;
  version: number;
  topic: { slug: string; name: string };
}

export interface NewsRequest extends ListRequest {
  /** The address of the topic that is asked for; empty for all. */
  topic: string;
}

/** One page of the news of a topic that hold the words searched for, newest first. */
export async function searchNews(db: Db, request: NewsRequest): Promise<Page<NewsLine>> {
  const rows = await newsRows(db).orderBy("news.news_on", "desc").orderBy("news.id", "desc").execute();
  const found = rows
    .filter(({ topicSlug }) => request.topic === "" || topicSlug === request.topic)
    .filter(({ title, body }) => matchesSearch(request.search, title, body))
    .map(({ slug, title, news_on, topicSlug, topicName }) => ({
      ...{ slug, title },
      newsOn: news_on,
      topic: { slug: topicSlug, name: topicName },
    }));
  return pageOf(found, request.page);
}

export async function findNewsBySlug(db: Db, slug: string): Promise<NewsItem | null> {
  const row = await newsRows(db).where("news.slug", "=", slug).executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    topicId: row.topic_id,
    title: row.title,
    body: row.body,
    newsOn: row.news_on,
    link: row.link,
    topic: { slug: row.topicSlug, name: row.topicName },
  };
}

const newsRows = (db: Db) =>
  db
    .selectFrom("news")
    .innerJoin("topic", "topic.id", "news.topic_id")
    .selectAll("news")
    .select(["topic.slug as topicSlug", "topic.name as topicName"]);
