import { type Kysely, sql } from "kysely";

/** Policy areas, strategies with their efforts, and what is lasting: initiatives, exchanges, the project group. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table policy_area (
    id text primary key,
    slug text not null unique,
    name text not null unique check (length(trim(name)) > 0),
    position integer not null,
    version integer not null default 1
  ) strict`,
  `create table strategy (
    id text primary key,
    slug text not null unique,
    name text not null check (length(trim(name)) > 0),
    adopted_on text,
    adopted_by text not null default '',
    ends_on text,
    replaces_id text references strategy (id),
    summary text not null default '',
    link text not null default '',
    internal_note text not null default '',
    version integer not null default 1,
    check (replaces_id is null or replaces_id <> id)
  ) strict`,
  `create table strategy_point (
    id text primary key,
    strategy_id text not null references strategy (id) on delete cascade,
    position integer not null,
    kind text not null check (kind in ('purpose', 'statement', 'in_line_with', 'target_group', 'wanted_effect', 'principle', 'twin_town_priority')),
    body text not null check (length(trim(body)) > 0),
    weight integer not null default 1 check (weight between 0 and 10)
  ) strict`,
  "create index strategy_point_by_strategy on strategy_point (strategy_id)",
  `create table strategy_policy_area (
    strategy_id text not null references strategy (id) on delete cascade,
    policy_area_id text not null references policy_area (id),
    emphasis text not null check (emphasis in ('focus', 'explore')),
    primary key (strategy_id, policy_area_id)
  ) strict, without rowid`,
  `create table effort (
    id text primary key,
    slug text not null unique,
    strategy_id text not null references strategy (id) on delete cascade,
    parent_id text references effort (id) on delete cascade,
    position integer not null,
    name text not null check (length(trim(name)) > 0),
    description text not null default '',
    responsible text not null default '',
    version integer not null default 1,
    check (parent_id is null or parent_id <> id)
  ) strict`,
  "create index effort_by_strategy on effort (strategy_id)",
  `create table initiative (
    id text primary key,
    slug text not null unique,
    name text not null check (length(trim(name)) > 0),
    kind text not null check (kind in ('house', 'office', 'commitment', 'cooperation', 'other')),
    description text not null default '',
    since text,
    until text,
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
  `create table initiative_point (
    initiative_id text not null references initiative (id) on delete cascade,
    point_id text not null references strategy_point (id) on delete cascade,
    primary key (initiative_id, point_id)
  ) strict, without rowid`,
  `create table initiative_effort (
    initiative_id text not null references initiative (id) on delete cascade,
    effort_id text not null references effort (id) on delete cascade,
    primary key (initiative_id, effort_id)
  ) strict, without rowid`,
  `create table trip_effort (
    trip_id text not null references trip (id) on delete cascade,
    effort_id text not null references effort (id) on delete cascade,
    primary key (trip_id, effort_id)
  ) strict, without rowid`,
  `create table exchange (
    id text primary key,
    slug text not null unique,
    kind text not null check (kind in ('visit_received', 'staff', 'school', 'other')),
    title text not null check (length(trim(title)) > 0),
    starts_on text,
    ends_on text,
    headcount integer check (headcount >= 0),
    description text not null default '',
    outcome text not null default '',
    responsible text not null default '',
    committee_id text references committee (id),
    internal_note text not null default '',
    version integer not null default 1
  ) strict`,
  `create table group_member (
    id text primary key,
    name text not null check (length(trim(name)) > 0),
    title text not null default '',
    department text not null default '',
    starts_on text,
    ends_on text,
    is_public integer not null default 0 check (is_public in (0, 1)),
    version integer not null default 1
  ) strict`,
];
