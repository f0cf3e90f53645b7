import { type Kysely, sql } from "kysely";

/** Settings, people, accounts, sessions, one-time form keys and the audit chain. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table setting (
    key text primary key,
    value text not null
  ) strict`,
  `create table person (
    id text primary key,
    full_name text not null check (length(trim(full_name)) > 0),
    email text,
    forgotten_at text,
    version integer not null default 1
  ) strict`,
  `create table account (
    id text primary key,
    person_id text not null unique references person (id),
    login text not null unique check (login = lower(trim(login)) and length(login) > 0),
    password_hash text,
    created_at text not null,
    disabled_at text,
    version integer not null default 1
  ) strict`,
  `create table account_role (
    account_id text not null references account (id) on delete cascade,
    role text not null check (role in ('secretary', 'politician', 'coordinator', 'administrator')),
    primary key (account_id, role)
  ) strict, without rowid`,
  `create table session (
    token_digest text primary key,
    account_id text not null references account (id) on delete cascade,
    created_at text not null,
    last_seen_at text not null,
    expires_at text not null
  ) strict`,
  "create index session_by_account on session (account_id)",
  `create table sign_in_attempt (
    id text primary key,
    login_digest text not null,
    address text not null,
    attempted_at text not null,
    succeeded integer not null check (succeeded in (0, 1))
  ) strict`,
  "create index sign_in_attempt_by_time on sign_in_attempt (attempted_at)",
  `create table one_time_code (
    code_digest text primary key,
    purpose text not null check (purpose in ('first_run', 'set_password')),
    account_id text references account (id) on delete cascade,
    expires_at text not null,
    used_at text
  ) strict`,
  `create table form_key (
    key text primary key,
    account_id text,
    action text not null,
    outcome text not null,
    used_at text not null
  ) strict`,
  `create table audit_entry (
    sequence integer primary key autoincrement,
    id text not null unique,
    at text not null,
    account_id text,
    actor text not null,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    trip_id text,
    value_digest text not null,
    previous_digest text not null,
    digest text not null unique
  ) strict`,
  "create index audit_entry_by_subject on audit_entry (subject_kind, subject_id)",
  "create index audit_entry_by_trip on audit_entry (trip_id)",
  `create table audit_value (
    entry_id text primary key references audit_entry (id),
    salt text not null,
    value text not null check (json_valid(value))
  ) strict`,
];
