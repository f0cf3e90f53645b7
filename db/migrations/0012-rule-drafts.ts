import { type Kysely, sql } from "kysely";

/** The next version of a period's rules while it is being written: one draft for each period. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table rule_draft (
    period_id text primary key references election_period (id),
    base_number integer check (base_number >= 1),
    rules text not null check (json_valid(rules) and json_type(rules) = 'array'),
    note text not null default '',
    begun_at text not null,
    version integer not null default 1
  ) strict`,
];
