import { type Kysely, sql } from "kysely";

/** Election periods, their committees, who sits in them and who serves them; outside organisations. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table election_period (
    id text primary key,
    slug text not null unique,
    first_year integer not null unique check (first_year between 1900 and 2200),
    last_year integer not null check (last_year = first_year + 3),
    closed_at text,
    version integer not null default 1
  ) strict`,
  `create table committee (
    id text primary key,
    slug text not null unique,
    period_id text not null references election_period (id),
    name text not null check (length(trim(name)) > 0),
    kind text not null check (kind in ('standing', 'finance', 'section17', 'council')),
    starts_on text not null,
    ends_on text not null check (ends_on >= starts_on),
    version integer not null default 1,
    unique (period_id, name)
  ) strict`,
  `create table committee_predecessor (
    committee_id text not null references committee (id) on delete cascade,
    predecessor_id text not null references committee (id),
    primary key (committee_id, predecessor_id),
    check (committee_id <> predecessor_id)
  ) strict, without rowid`,
  `create table membership (
    id text primary key,
    committee_id text not null references committee (id) on delete cascade,
    person_id text not null references person (id),
    role text not null check (role in ('chair', 'vice_chair', 'member', 'substitute')),
    starts_on text not null,
    ends_on text not null check (ends_on >= starts_on),
    unique (committee_id, person_id, starts_on)
  ) strict`,
  "create index membership_by_person on membership (person_id)",
  `create table secretary_assignment (
    account_id text not null references account (id) on delete cascade,
    committee_id text not null references committee (id) on delete cascade,
    primary key (account_id, committee_id)
  ) strict, without rowid`,
  `create table organisation (
    id text primary key,
    slug text not null unique,
    name text not null check (length(trim(name)) > 0),
    kind text not null check (kind in ('municipality', 'city', 'university', 'region', 'company', 'association', 'eu_office', 'other')),
    city text,
    country text check (country is null or length(country) = 2),
    website text,
    internal_note text,
    version integer not null default 1
  ) strict`,
  "create index organisation_by_name on organisation (name)",
];
