import { type Kysely, sql } from "kysely";

/** The public pages of the international work: one table for every kind, and the addresses that lead on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table publication_page (
    kind text not null,
    slug text not null,
    title text not null,
    status text not null check (status in ('current', 'withdrawn')),
    format integer not null,
    published_at text not null,
    ended_at text,
    ended_reason text,
    content text check (content is null or json_valid(content)),
    primary key (kind, slug),
    check ((status = 'withdrawn') = (content is null)),
    check ((status = 'withdrawn') = (ended_at is not null))
  ) strict`,
  `create table publication_alias (
    kind text not null,
    slug text not null,
    leads_to text not null,
    primary key (kind, slug)
  ) strict, without rowid`,
  `insert into publication_page (kind, slug, title, status, format, published_at, content)
    select 'project', project_slug, title, 'current', format, published_at, content from publication_project`,
  "drop table publication_project",
];
