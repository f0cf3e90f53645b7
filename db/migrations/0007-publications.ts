import { type Kysely, sql } from "kysely";

/**
 * All that the public site may read. These tables hold copies, and refer to no workspace table, so that a
 * connection that sees them alone sees nothing unpublished.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table publication_site (
    key text primary key,
    value text not null
  ) strict`,
  `create table publication_trip (
    reference text primary key,
    period_slug text not null,
    notice text not null check (json_valid(notice)),
    format integer not null
  ) strict`,
  "create index publication_trip_by_period on publication_trip (period_slug)",
  `create table publication_trip_committee (
    reference text not null references publication_trip (reference) on delete cascade,
    committee_slug text not null,
    primary key (reference, committee_slug)
  ) strict, without rowid`,
  `create table publication_version (
    reference text not null,
    part text not null check (part in ('programme', 'evaluation', 'accounts', 'follow_up')),
    number integer not null check (number >= 1),
    status text not null check (status in ('current', 'corrected', 'redacted', 'withdrawn')),
    published_at text not null,
    published_by text not null,
    note text not null default '',
    ended_at text,
    ended_reason text,
    format integer not null,
    content text check (content is null or json_valid(content)),
    primary key (reference, part, number),
    check ((status = 'redacted') = (content is null))
  ) strict`,
  "create unique index publication_one_current on publication_version (reference, part) where status = 'current'",
  `create table publication_document (
    content_digest text not null,
    reference text not null,
    part text not null,
    number integer not null,
    title text not null,
    file_name text not null,
    media_type text not null,
    size_bytes integer not null,
    primary key (content_digest, reference, part, number)
  ) strict`,
  `create table publication_scoreboard (
    period_slug text primary key,
    first_year integer not null,
    format integer not null,
    content text not null check (json_valid(content)),
    closed_content text check (closed_content is null or json_valid(closed_content))
  ) strict`,
  `create table publication_committee (
    committee_slug text primary key,
    period_slug text not null,
    name text not null,
    format integer not null,
    content text not null check (json_valid(content))
  ) strict`,
  `create table publication_project (
    project_slug text primary key,
    title text not null,
    format integer not null,
    published_at text not null,
    content text not null check (json_valid(content))
  ) strict`,
];
