import { type Kysely, sql } from "kysely";

/**
 * Rules of any kind: each has a key of its own through all versions, which dispensations, explanations and inherited
 * breaches name, and may be limited to trips at home or abroad. What decisions had before them, and what is asked of
 * money from outside.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  "alter table rule add column key text not null default ''",
  `update rule set key = kind || case
    when exists (
      select 1 from rule as earlier
      where earlier.rule_set_id = rule.rule_set_id and earlier.kind = rule.kind and earlier.position < rule.position
    ) then '-' || (position + 1) else '' end`,
  "create unique index rule_by_key on rule (rule_set_id, key)",
  "alter table rule add column committee_ids text not null default '[]' check (json_valid(committee_ids))",
  `alter table rule add column trip_place text not null default 'anywhere'
    check (trip_place in ('anywhere', 'home', 'abroad'))`,
  "alter table rule add column administrative integer not null default 0 check (administrative in (0, 1))",
  `update rule set parameters = json_set(parameters, '$.per', 'period')
    where kind in ('minimumTrips', 'maximumTrips')`,
  `update rule set parameters = json_object('count', json_extract(parameters, '$.days'), 'unit', 'days')
    where kind = 'evaluationDue'`,
  "alter table dispensation rename column rule_kind to rule_key",
  "alter table explanation rename column rule_kind to rule_key",
  "alter table inherited_breach rename column rule_kind to rule_key",
  "alter table inherited_breach add column year integer",
  "alter table decision add column contents text check (contents is null or json_valid(contents))",
  "alter table funding add column relevance text not null default ''",
  "alter table funding add column obliges integer check (obliges in (0, 1))",
];
