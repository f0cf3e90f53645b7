import { type Kysely, sql } from "kysely";

/** Rule sets, and what lets them be departed from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table rule_set (
    id text primary key,
    period_id text not null references election_period (id),
    number integer not null check (number >= 1),
    adopted_on text not null,
    adopted_by text not null check (length(trim(adopted_by)) > 0),
    in_force_from text not null,
    link text not null default '',
    note text not null default '',
    unique (period_id, number)
  ) strict`,
  `create table rule (
    id text primary key,
    rule_set_id text not null references rule_set (id) on delete cascade,
    position integer not null,
    kind text not null,
    strength text not null check (strength in ('must', 'should')),
    parameters text not null check (json_valid(parameters)),
    applies_to text not null check (json_valid(applies_to)),
    citation text not null default ''
  ) strict`,
  "create index rule_by_set on rule (rule_set_id)",
  `create table dispensation (
    id text primary key,
    period_id text not null references election_period (id),
    rule_kind text not null,
    committee_id text references committee (id),
    trip_id text references trip (id),
    body text not null check (length(trim(body)) > 0),
    decided_on text not null,
    reason text not null check (length(trim(reason)) > 0),
    agenda_item text not null default '',
    case_number text not null default '',
    link text not null default '',
    revoked_on text,
    revoked_reason text,
    version integer not null default 1
  ) strict`,
  "create index dispensation_by_period on dispensation (period_id)",
  `create table explanation (
    id text primary key,
    period_id text not null references election_period (id),
    rule_kind text not null,
    committee_id text references committee (id),
    trip_id text references trip (id),
    author text not null check (length(trim(author)) > 0),
    body text not null default '',
    no_account_received integer not null default 0 check (no_account_received in (0, 1)),
    given_on text not null,
    version integer not null default 1,
    check (no_account_received = 1 or length(trim(body)) > 0)
  ) strict`,
  "create index explanation_by_period on explanation (period_id)",
  `create table inherited_breach (
    id text primary key,
    period_id text not null references election_period (id),
    rule_kind text not null,
    committee_id text references committee (id),
    trip_id text references trip (id),
    recorded_at text not null,
    cause text not null check (cause in ('import', 'adoption', 'merger', 'recorded'))
  ) strict`,
  "create index inherited_breach_by_period on inherited_breach (period_id)",
];
