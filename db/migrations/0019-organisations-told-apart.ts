import { type Kysely, sql } from "kysely";

/** Where in its country an organisation lies, what an organisation merged away was known by, and those that are not the same. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  "alter table organisation add column region text",
  "alter table organisation_alias add column former_id text",
  `create table organisation_distinction (
    one_id text not null references organisation (id) on delete cascade,
    other_id text not null references organisation (id) on delete cascade,
    primary key (one_id, other_id),
    check (one_id < other_id)
  ) strict, without rowid`,
  "create index organisation_distinction_by_other on organisation_distinction (other_id)",
  "create index organisation_alias_by_former on organisation_alias (former_id)",
];
