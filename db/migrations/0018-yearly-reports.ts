import { type Kysely, sql } from "kysely";

/** The yearly follow-up of each committee: its sections, its decision, and what is published of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table yearly_report (
    id text primary key,
    committee_id text not null references committee (id),
    year integer not null check (year between 1900 and 2200),
    state text not null check (state in ('draft', 'decided')),
    facts text check (facts is null or json_valid(facts)),
    facts_format integer,
    decided_by text not null default '',
    decided_on text,
    item_is_open integer check (item_is_open in (0, 1)),
    agenda_item text not null default '',
    case_number text not null default '',
    link text not null default '',
    wording text not null default '',
    internal_note text not null default '',
    version integer not null default 1,
    unique (committee_id, year),
    check (state <> 'decided' or (facts is not null and decided_on is not null and item_is_open is not null))
  ) strict`,
  `create table report_section (
    report_id text not null references yearly_report (id) on delete cascade,
    section text not null,
    body text not null default '',
    version integer not null default 1,
    primary key (report_id, section)
  ) strict, without rowid`,
  `create table report_project (
    report_id text not null references yearly_report (id) on delete cascade,
    project_id text not null references project (id) on delete cascade,
    primary key (report_id, project_id)
  ) strict, without rowid`,
  `create table publication_report (
    committee_slug text not null,
    year integer not null,
    number integer not null check (number >= 1),
    committee_name text not null,
    status text not null check (status in ('current', 'corrected', 'withdrawn')),
    format integer not null,
    published_at text not null,
    note text not null default '',
    ended_at text,
    ended_reason text,
    content text check (content is null or json_valid(content)),
    primary key (committee_slug, year, number),
    check ((status = 'withdrawn') = (content is null))
  ) strict`,
  "create unique index publication_report_one_current on publication_report (committee_slug, year) where status = 'current'",
];
