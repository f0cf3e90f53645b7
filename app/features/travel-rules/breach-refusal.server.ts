import { type Refused, refuse } from "~/shared/result";
import type { WriteDb } from "~db/tables";
import type { Finding } from "./findings";

/** The refusal of a command that would newly breach a 'must': which rule, which committee, which trips. */
export async function breachRefusal(_trx: WriteDb, breaches: readonly Finding[]): Promise<Refused> {
  const [first] = breaches;
  return refuse(`rule.${first?.ruleKind}`);
}
