import type { Insertable } from "kysely";
import { newId } from "~/shared/ids";
import type { Db } from "~db/tables";
import type { EvaluationSectionTable } from "~db/tables/evaluation-section";
import type { FundingTable } from "~db/tables/funding";
import type { LegalBasisTable } from "~db/tables/legal-basis";
import { transact } from "~db/transact";

/** What the rules ask of a trip beside its costs and travellers, straight as rows. */
export function funding(
  db: Db,
  tripId: string,
  says: Partial<Insertable<FundingTable>> & { funder: string },
): Promise<void> {
  return transact(db, async (trx) => {
    await trx
      .insertInto("funding")
      .values({
        id: newId(),
        trip_id: tripId,
        amount_minor: null,
        checked_on: null,
        obliges: null,
        ...says,
      })
      .execute();
  });
}

export function legalBasis(
  db: Db,
  tripId: string,
  says: Partial<Insertable<LegalBasisTable>>,
): Promise<void> {
  return transact(db, async (trx) => {
    await trx
      .insertInto("legal_basis")
      .values({
        id: newId(),
        trip_id: tripId,
        citation: "lov om kommunernes styrelse § 16, stk. 1, litra f",
        requested_by: "council",
        decided_on: "2027-05-04",
        scope: "this_trip",
        ...says,
      })
      .execute();
  });
}

export function section(
  db: Db,
  tripId: string,
  name: EvaluationSectionTable["section"],
  body: string,
): Promise<void> {
  return transact(db, async (trx) => {
    await trx
      .insertInto("evaluation_section")
      .values({ trip_id: tripId, section: name, body, edited_by: null, edited_at: null })
      .execute();
  });
}
