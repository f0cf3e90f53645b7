import { newId } from "~/shared/ids";
import type { WriteDb } from "~db/tables";

/** A period's rules as rows, in force from its second month: every evaluation within these days. */
export async function evaluationRules(
  trx: WriteDb,
  periodId: string,
  { number, days }: { number: number; days: number },
): Promise<void> {
  const ruleSet = newId();
  await trx
    .insertInto("rule_set")
    .values({
      id: ruleSet,
      period_id: periodId,
      number,
      adopted_on: "2026-02-01",
      adopted_by: "Byrådet",
      in_force_from: "2026-02-01",
    })
    .execute();
  await trx
    .insertInto("rule")
    .values({
      id: newId(),
      rule_set_id: ruleSet,
      position: 0,
      key: "evaluationDue",
      kind: "evaluationDue",
      strength: "must",
      parameters: JSON.stringify({ count: days, unit: "days" }),
      applies_to: JSON.stringify(["standing"]),
    })
    .execute();
}
