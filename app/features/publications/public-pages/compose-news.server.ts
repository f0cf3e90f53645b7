import type { Db } from "~db/tables";
import type { NewsPage } from "../snapshots/news-page";

/** What a piece of news would say if it were published now. */
export async function composeNews(db: Db, newsId: string): Promise<NewsPage | null> {
  const row = await db
    .selectFrom("news")
    .innerJoin("topic", "topic.id", "news.topic_id")
    .selectAll("news")
    .select(["topic.slug as topicSlug", "topic.name as topicName"])
    .where("news.id", "=", newsId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    slug: row.slug,
    title: row.title,
    body: row.body,
    newsOn: row.news_on,
    link: row.link,
    topic: { slug: row.topicSlug, name: row.topicName },
  };
}
