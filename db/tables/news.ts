import type { Generated } from "kysely";

export interface NewsTable {
  id: string;
  slug: string;
  topic_id: string;
  title: string;
  body: Generated<string>;
  news_on: string;
  link: Generated<string>;
  version: Generated<number>;
}
