import { type Kysely, sql } from "kysely";

/**
 * The final scoreboard of a period, one for each time it was closed. It stands as it was written: the database
 * itself refuses every change of it and its deletion; that the period was reopened, when and why, is added once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  "alter table publication_scoreboard drop column closed_content",
  `create table publication_closing (
    period_slug text not null,
    number integer not null check (number >= 1),
    closed_on text not null,
    format integer not null,
    content text not null check (json_valid(content)),
    reopened_on text check (reopened_on >= closed_on),
    reopened_reason text check (trim(reopened_reason) <> ''),
    primary key (period_slug, number),
    check ((reopened_on is null) = (reopened_reason is null))
  ) strict`,
  `create trigger publication_closing_follows
    before insert on publication_closing
    when new.reopened_on is not null
      or new.number <> 1 + (select count(*) from publication_closing where period_slug = new.period_slug)
      or exists (
        select 1 from publication_closing where period_slug = new.period_slug and reopened_on is null
      )
    begin select raise(abort, 'a period is closed once, and again only when it was reopened'); end`,
  `create trigger publication_closing_stands
    before update on publication_closing
    when new.period_slug is not old.period_slug
      or new.number is not old.number
      or new.closed_on is not old.closed_on
      or new.format is not old.format
      or new.content is not old.content
    begin select raise(abort, 'a final scoreboard cannot be changed'); end`,
  `create trigger publication_closing_reopened_once
    before update on publication_closing
    when old.reopened_on is not null or new.reopened_on is null
    begin select raise(abort, 'that a period was reopened is said once, and stays said'); end`,
  `create trigger publication_closing_stays
    before delete on publication_closing
    begin select raise(abort, 'a final scoreboard is never deleted'); end`,
];
