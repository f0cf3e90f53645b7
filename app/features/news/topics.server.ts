import type { Db } from "~db/tables";

export interface Topic {
  id: string;
  slug: string;
  name: string;
  version: number;
  /** How many pieces of news are of it. */
  used: number;
}

/** The topics that news are sorted by, in their order. */
export async function listTopics(db: Db): Promise<Topic[]> {
  return db
    .selectFrom("topic")
    .leftJoin("news", "news.topic_id", "topic.id")
    .select(["topic.id", "topic.slug", "topic.name", "topic.version"])
    .select(({ fn }) => fn.count<number>("news.id").as("used"))
    .groupBy("topic.id")
    .orderBy("topic.position")
    .orderBy("topic.id")
    .execute();
}
