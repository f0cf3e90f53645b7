import { type Kysely, sql } from "kysely";

/** Projects from idea to result: money, programme, steps, political decisions, origins; partners of every kind in one table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  "alter table project add column state text not null default 'idea' check (state in ('idea', 'assessed', 'approved', 'rejected', 'applied', 'granted', 'refused', 'running', 'completed', 'stopped', 'recorded'))",
  "update project set state = status",
  "alter table project drop column status",
  "alter table project rename column state to status",
  "alter table project add column acronym text not null default ''",
  "alter table project add column kind text not null default ''",
  "alter table project add column call text not null default ''",
  "alter table project add column owner_department text not null default ''",
  "alter table project add column project_leader text not null default ''",
  "alter table project add column partner_countries text not null default ''",
  "alter table project add column partner_countries_note text not null default ''",
  "alter table project add column programme_note text not null default ''",
  "alter table project add column website text not null default ''",
  "alter table project add column programme_id text references eu_programme (id)",
  "alter table project add column currency text not null default 'DKK' check (length(currency) = 3)",
  "alter table project add column budget_minor integer check (budget_minor >= 0)",
  "alter table project add column grant_minor integer check (grant_minor >= 0)",
  "alter table project add column own_minor integer check (own_minor >= 0)",
  "alter table project add column size_mark text check (size_mark in ('larger', 'smaller'))",
  "alter table project add column size_reason text not null default ''",
  "alter table project add column status_on text",
  "alter table project add column contact_name text not null default ''",
  "alter table project add column contact_title text not null default ''",
  "alter table project add column contact_phone text not null default ''",
  "alter table project add column contact_email text not null default ''",
  "alter table project add column contact_is_public integer not null default 0 check (contact_is_public in (0, 1))",
  `create table eu_programme (
    id text primary key,
    slug text not null unique,
    name text not null unique check (length(trim(name)) > 0),
    areas text not null default '',
    guidance text not null default '',
    website text not null default '',
    starts_on text,
    ends_on text,
    version integer not null default 1
  ) strict`,
  `create table eu_programme_policy_area (
    programme_id text not null references eu_programme (id) on delete cascade,
    policy_area_id text not null references policy_area (id),
    primary key (programme_id, policy_area_id)
  ) strict, without rowid`,
  `create table eu_call (
    id text primary key,
    programme_id text not null references eu_programme (id) on delete cascade,
    title text not null check (length(trim(title)) > 0),
    topic text not null default '',
    opens_on text,
    deadline_on text,
    link text not null default '',
    note text not null default '',
    version integer not null default 1
  ) strict`,
  "create index eu_call_by_programme on eu_call (programme_id)",
  `create table project_rule (
    id text primary key,
    adopted_on text,
    adopted_by text not null,
    starts_on text not null unique,
    strength text not null check (strength in ('must', 'should')),
    measure text not null check (measure in ('budget', 'own_contribution')),
    amounts text not null check (json_valid(amounts)),
    wording text not null default '',
    link text not null default '',
    version integer not null default 1
  ) strict`,
  `create table project_policy_area (
    project_id text not null references project (id) on delete cascade,
    policy_area_id text not null references policy_area (id),
    primary key (project_id, policy_area_id)
  ) strict, without rowid`,
  `create table project_effort (
    project_id text not null references project (id) on delete cascade,
    effort_id text not null references effort (id) on delete cascade,
    primary key (project_id, effort_id)
  ) strict, without rowid`,
  `create table project_milestone (
    id text primary key,
    project_id text not null references project (id) on delete cascade,
    position integer not null,
    body text not null check (length(trim(body)) > 0),
    due_on text,
    reached_on text
  ) strict`,
  "create index project_milestone_by_project on project_milestone (project_id)",
  `create table project_result (
    id text primary key,
    project_id text not null references project (id) on delete cascade,
    position integer not null,
    body text not null check (length(trim(body)) > 0),
    link text not null default ''
  ) strict`,
  "create index project_result_by_project on project_result (project_id)",
  `create table project_link (
    id text primary key,
    project_id text not null references project (id) on delete cascade,
    position integer not null,
    label text not null check (length(trim(label)) > 0),
    link text not null
  ) strict`,
  "create index project_link_by_project on project_link (project_id)",
  `create table project_trip (
    project_id text not null references project (id) on delete cascade,
    trip_id text not null references trip (id) on delete cascade,
    relation text not null check (relation in ('came_from', 'led_to')),
    primary key (project_id, trip_id, relation)
  ) strict, without rowid`,
  "create index project_trip_by_trip on project_trip (trip_id)",
  `create table project_recommendation (
    project_id text not null references project (id) on delete cascade,
    recommendation_id text not null references recommendation (id) on delete cascade,
    primary key (project_id, recommendation_id)
  ) strict, without rowid`,
  "create index project_recommendation_by_recommendation on project_recommendation (recommendation_id)",
  `create table project_decision (
    id text primary key,
    project_id text not null references project (id) on delete cascade,
    committee_id text references committee (id),
    body text not null check (length(trim(body)) > 0),
    outcome text not null check (outcome in ('yes', 'no')),
    meeting_on text not null,
    item_is_open integer not null check (item_is_open in (0, 1)),
    released_on text,
    agenda_item text not null default '',
    case_number text not null default '',
    link text not null default '',
    wording text not null default '',
    superseded integer not null default 0 check (superseded in (0, 1)),
    version integer not null default 1
  ) strict`,
  "create index project_decision_by_project on project_decision (project_id)",
  `create table project_departure (
    id text primary key,
    project_id text not null references project (id) on delete cascade,
    kind text not null check (kind in ('dispensation', 'explanation')),
    given_by text not null check (length(trim(given_by)) > 0),
    given_on text not null,
    reason text not null check (length(trim(reason)) > 0),
    link text not null default '',
    revoked_on text,
    version integer not null default 1
  ) strict`,
  "create index project_departure_by_project on project_departure (project_id)",
  `create table project_step (
    id text primary key,
    project_id text not null references project (id) on delete cascade,
    position integer not null,
    command text not null,
    from_status text,
    to_status text not null,
    on_date text,
    note text not null default ''
  ) strict`,
  "create index project_step_by_project on project_step (project_id)",
  `create table score (
    id text primary key,
    point_id text not null references strategy_point (id) on delete cascade,
    project_id text references project (id) on delete cascade,
    twin_town_id text references twin_town (id) on delete cascade,
    value integer not null check (value between 0 and 3),
    reason text not null default '',
    check ((project_id is null) <> (twin_town_id is null)),
    unique (point_id, project_id),
    unique (point_id, twin_town_id)
  ) strict`,
  `create table partner (
    id text primary key,
    project_id text references project (id) on delete cascade,
    effort_id text references effort (id) on delete cascade,
    initiative_id text references initiative (id) on delete cascade,
    exchange_id text references exchange (id) on delete cascade,
    network_id text references network (id) on delete cascade,
    of_organisation_id text references organisation (id) on delete cascade,
    position integer not null,
    organisation_id text references organisation (id),
    description text not null default '',
    city text,
    country text check (length(country) = 2),
    headcount integer check (headcount >= 0),
    role text not null check (role in ('lead', 'partner', 'associated', 'founder')),
    check (organisation_id is not null or length(trim(description)) > 0),
    check ((project_id is not null) + (effort_id is not null) + (initiative_id is not null) + (exchange_id is not null)
      + (network_id is not null) + (of_organisation_id is not null) = 1)
  ) strict`,
  `insert into partner (id, project_id, position, organisation_id, description, role)
    select id, project_id, position, organisation_id, description, role from project_partner`,
  "drop table project_partner",
  "create index partner_by_organisation on partner (organisation_id)",
  "create index partner_by_project on partner (project_id)",
  "create index partner_by_effort on partner (effort_id)",
  "create index partner_by_initiative on partner (initiative_id)",
  "create index partner_by_exchange on partner (exchange_id)",
  "create index partner_by_network on partner (network_id)",
  "create index partner_by_of_organisation on partner (of_organisation_id)",
];
