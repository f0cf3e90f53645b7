import { type Kysely, sql } from "kysely";

/** Contributions, the joint evaluation, divergent assessments and recommendations. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table evaluation (
    trip_id text primary key references trip (id) on delete cascade,
    state text not null check (state in ('awaiting', 'draft', 'submitted', 'approved', 'returned')),
    signed_by text,
    signed_as text check (signed_as in ('chair', 'vice_chair', 'successor_chair', 'minutes')),
    signed_on text,
    presented_on text,
    sent_back_note text,
    contributions_due_on text,
    sent_to_signer_at text,
    version integer not null default 1
  ) strict`,
  `create table evaluation_section (
    trip_id text not null references trip (id) on delete cascade,
    section text not null check (section in ('purpose_met', 'benefit', 'transferable', 'differently', 'summary')),
    body text not null default '',
    is_done integer not null default 0 check (is_done in (0, 1)),
    edited_by text,
    edited_at text,
    version integer not null default 1,
    primary key (trip_id, section)
  ) strict, without rowid`,
  `create table contribution (
    id text primary key,
    trip_id text not null references trip (id) on delete cascade,
    participant_id text not null unique references participant (id) on delete cascade,
    state text not null check (state in ('draft', 'sent')),
    purpose_met text check (purpose_met in ('yes', 'partly', 'no')),
    recommendation text not null default '',
    differently text not null default '',
    rating integer check (rating between 1 and 5),
    dissent text not null default '',
    received_by_mail integer not null default 0 check (received_by_mail in (0, 1)),
    entered_by text,
    saved_at text not null,
    sent_at text,
    version integer not null default 1
  ) strict`,
  "create index contribution_by_trip on contribution (trip_id)",
  `create table contribution_visit (
    contribution_id text not null references contribution (id) on delete cascade,
    visit_id text not null references visit (id) on delete cascade,
    learned text not null,
    primary key (contribution_id, visit_id)
  ) strict, without rowid`,
  `create table divergent_assessment (
    id text primary key,
    trip_id text not null references trip (id) on delete cascade,
    person_id text references person (id),
    committee_id text references committee (id),
    author text not null,
    about text not null default '',
    body text not null check (length(trim(body)) > 0),
    version integer not null default 1
  ) strict`,
  "create index divergent_assessment_by_trip on divergent_assessment (trip_id)",
  `create table recommendation (
    id text primary key,
    trip_id text not null references trip (id) on delete cascade,
    position integer not null,
    body text not null check (length(trim(body)) > 0),
    owner text not null default '',
    status text not null default 'not_started' check (status in ('not_started', 'under_way', 'done', 'dropped')),
    outcome text not null default '',
    follow_up_on text,
    status_on text,
    version integer not null default 1
  ) strict`,
  "create index recommendation_by_trip on recommendation (trip_id)",
];
