import { type Kysely, sql } from "kysely";

/** Networks with their own directory, and short news by topic. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table network (
    id text primary key,
    slug text not null unique,
    name text not null check (length(trim(name)) > 0),
    full_name text not null default '',
    organisation_id text references organisation (id),
    description text not null default '',
    purposes text not null default '',
    aim text not null default '',
    members_words text not null default '',
    municipality_count integer check (municipality_count >= 0),
    meetings_words text not null default '',
    conference_every_years integer check (conference_every_years > 0),
    languages text not null default '',
    member_since text,
    member_until text,
    responsible text not null default '',
    website text not null default '',
    contact_name text not null default '',
    contact_title text not null default '',
    contact_phone text not null default '',
    contact_email text not null default '',
    contact_is_public integer not null default 0 check (contact_is_public in (0, 1)),
    internal_note text not null default '',
    version integer not null default 1
  ) strict`,
  `create table network_member (
    id text primary key,
    network_id text not null references network (id) on delete cascade,
    organisation_id text not null references organisation (id),
    joined_on text,
    left_on text,
    version integer not null default 1,
    unique (network_id, organisation_id)
  ) strict`,
  `create table network_contact (
    id text primary key,
    member_id text not null references network_member (id) on delete cascade,
    name text not null check (length(trim(name)) > 0),
    title text not null default '',
    phone text not null default '',
    email text not null default '',
    is_public integer not null default 0 check (is_public in (0, 1)),
    starts_on text,
    ends_on text,
    version integer not null default 1
  ) strict`,
  "create index network_contact_by_member on network_contact (member_id)",
  `create table network_meeting (
    id text primary key,
    network_id text not null references network (id) on delete cascade,
    held_on text,
    place text not null default '',
    title text not null check (length(trim(title)) > 0),
    agenda text not null default '',
    learnt text not null default '',
    is_public integer not null default 0 check (is_public in (0, 1)),
    version integer not null default 1
  ) strict`,
  "create index network_meeting_by_network on network_meeting (network_id)",
  `create table network_material (
    id text primary key,
    meeting_id text not null references network_meeting (id) on delete cascade,
    position integer not null,
    label text not null check (length(trim(label)) > 0),
    link text not null
  ) strict`,
  "create index network_material_by_meeting on network_material (meeting_id)",
  `create table topic (
    id text primary key,
    slug text not null unique,
    name text not null unique check (length(trim(name)) > 0),
    position integer not null,
    version integer not null default 1
  ) strict`,
  `create table news (
    id text primary key,
    slug text not null unique,
    topic_id text not null references topic (id),
    title text not null check (length(trim(title)) > 0),
    body text not null default '',
    news_on text not null,
    link text not null default '',
    version integer not null default 1
  ) strict`,
  "create index news_by_topic on news (topic_id)",
];
