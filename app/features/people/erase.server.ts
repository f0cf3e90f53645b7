import type { WriteDb } from "~db/tables";
import { insideJson, isNamedIn, replaceName } from "./naming";
import { forgottenName } from "./person";

/** Erases the values of the audit entries about these subjects, and of any other that holds the name. */
export async function eraseAudit(trx: WriteDb, subjectIds: readonly string[], name: string): Promise<void> {
  const named = insideJson(name);
  const ofSubjects = trx.selectFrom("audit_entry").select("id").where("subject_id", "in", subjectIds);
  await trx.deleteFrom("audit_value").where("entry_id", "in", ofSubjects).execute();
  const candidates = await trx
    .selectFrom("audit_value")
    .select(["entry_id", "value"])
    .where((row) => row(row.fn<number>("instr", ["value", row.val(named)]), ">", 0))
    .execute();
  const holding = candidates.filter(({ value }) => isNamedIn(value, named)).map(({ entry_id }) => entry_id);
  for (const entryId of holding)
    await trx.deleteFrom("audit_value").where("entry_id", "=", entryId).execute();
  await trx
    .deleteFrom("form_key")
    .where((row) => row(row.fn<number>("instr", ["outcome", row.val(named)]), ">", 0))
    .execute();
}

/** Replaces the name where a row keeps it beside the person: on a trip, under an assessment, as a signature. */
export async function eraseName(trx: WriteDb, person: { id: string; name: string }): Promise<void> {
  await trx
    .updateTable("participant")
    .set({ name: forgottenName })
    .where("person_id", "=", person.id)
    .where("name", "is not", null)
    .execute();
  await trx
    .updateTable("divergent_assessment")
    .set({ author: forgottenName })
    .where("person_id", "=", person.id)
    .execute();
  const signed = await trx
    .selectFrom("evaluation")
    .select(["trip_id", "signed_by"])
    .where((row) => row(row.fn<number>("instr", ["signed_by", row.val(person.name)]), ">", 0))
    .execute();
  for (const { trip_id, signed_by } of signed)
    await trx
      .updateTable("evaluation")
      .set({ signed_by: replaceName(signed_by ?? "", person.name, forgottenName) })
      .where("trip_id", "=", trip_id)
      .execute();
}
