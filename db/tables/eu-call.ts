import type { Generated } from "kysely";

export interface EuCallTable {
  id: string;
  programme_id: string;
  title: string;
  topic: Generated<string>;
  opens_on: string | null;
  deadline_on: string | null;
  link: Generated<string>;
  note: Generated<string>;
  version: Generated<number>;
}
