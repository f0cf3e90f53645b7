import { type Kysely, sql } from "kysely";

/** Projects, in their first, minimal form. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table project (
    id text primary key,
    slug text not null unique,
    title text not null check (length(trim(title)) > 0),
    purpose text not null default '',
    status text not null check (status in ('idea', 'running', 'completed', 'stopped')),
    starts_on text,
    ends_on text,
    internal_note text not null default '',
    version integer not null default 1
  ) strict`,
  `create table project_partner (
    id text primary key,
    project_id text not null references project (id) on delete cascade,
    position integer not null,
    organisation_id text references organisation (id),
    description text not null default '',
    role text not null check (role in ('lead', 'partner')),
    check (organisation_id is not null or length(trim(description)) > 0)
  ) strict`,
  "create index project_partner_by_project on project_partner (project_id)",
];
