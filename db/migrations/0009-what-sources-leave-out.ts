import { type Kysely, sql } from "kysely";

/**
 * With or without VAT, and whether a visit was professional, are null where nobody has said it. What stood as a
 * default is not taken for an answer: of VAT where the trip has no costs, or is known from old sources alone; of
 * such a trip's visits where they are called professional, as the record of a past trip calls every visit.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  "alter table trip add column vat text check (vat in ('included', 'excluded'))",
  "update trip set vat = 'included' where includes_vat = 1",
  `update trip set vat = 'excluded'
    where includes_vat = 0 and state <> 'recorded'
      and exists (select 1 from cost_line where cost_line.trip_id = trip.id)`,
  "alter table trip drop column includes_vat",
  "alter table visit add column told_kind text check (told_kind in ('professional', 'social', 'travel'))",
  `update visit set told_kind = kind
    where kind <> 'professional' or trip_id not in (select id from trip where state = 'recorded')`,
  "alter table visit drop column kind",
  "alter table visit rename column told_kind to kind",
];
