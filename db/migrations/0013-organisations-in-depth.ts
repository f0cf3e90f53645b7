import { type Kysely, sql } from "kysely";

/** What is known of an organisation beside its name, how it stands to the municipality, its earlier addresses, and twin towns. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  "alter table organisation add column earlier_names text not null default ''",
  "alter table organisation add column description text not null default ''",
  "alter table organisation add column languages text not null default ''",
  "alter table organisation add column duties text not null default ''",
  "alter table organisation add column offers text not null default ''",
  "alter table organisation add column staff integer check (staff >= 0)",
  "alter table organisation add column trainees integer check (trainees >= 0)",
  "alter table organisation add column contact_name text not null default ''",
  "alter table organisation add column contact_title text not null default ''",
  "alter table organisation add column contact_phone text not null default ''",
  "alter table organisation add column contact_email text not null default ''",
  "alter table organisation add column contact_is_public integer not null default 0 check (contact_is_public in (0, 1))",
  `create table organisation_alias (
    slug text primary key,
    organisation_id text not null references organisation (id) on delete cascade
  ) strict, without rowid`,
  `create table organisation_relation (
    id text primary key,
    organisation_id text not null references organisation (id) on delete cascade,
    position integer not null,
    kind text not null check (kind in ('close_partner', 'regional_partner', 'eu_office', 'membership', 'other')),
    since text,
    until text,
    note text not null default ''
  ) strict`,
  "create index organisation_relation_by_organisation on organisation_relation (organisation_id)",
  `create table twin_town (
    id text primary key,
    slug text not null unique,
    organisation_id text not null unique references organisation (id),
    state text not null check (state in ('proposed', 'active', 'ended', 'declined')),
    since text,
    until text,
    aims text not null default '',
    activities text not null default '',
    responsible text not null default '',
    reviewed_on text,
    next_review_on text,
    reasons text not null default '',
    internal_note text not null default '',
    version integer not null default 1
  ) strict`,
];
