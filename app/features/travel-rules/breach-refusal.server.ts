import { type Refused, refuse } from "~/shared/result";
import type { WriteDb } from "~db/tables";
import type { Finding } from "./findings";

/** The command that is refused, as far as its refusal depends on it. */
interface RefusedCommand {
  action: string;
  /** The trip it is about, so that the sentence can name the others. */
  tripId?: string;
}

/**
 * The refusal of a command that would newly breach a 'must': which rule, which committees, the other trips that count
 * already, and what the rule allows. One sentence for one rule; the others come to light once it is solved.
 */
export async function breachRefusal(
  trx: WriteDb,
  breaches: readonly Finding[],
  { action, tripId }: RefusedCommand,
): Promise<Refused> {
  const [first] = breaches;
  if (!first) throw new Error("A refusal needs a breach");
  const sameRule = breaches.filter((breach) => breach.ruleKind === first.ruleKind);
  const committeeIds = sameRule.flatMap((breach) => breach.committeeId ?? []);
  const counting = [...new Set(sameRule.flatMap((breach) => breach.tripIds))];
  const subject = first.tripId ?? undefined;
  const trips = await tripsNamed(trx, subject ? [subject] : counting.filter((id) => id !== tripId));
  return refuse(`rule.${first.ruleKind}`, {
    action,
    committees: await committeesNamed(trx, committeeIds),
    titles: trips.map((trip) => trip.title),
    references: trips.map((trip) => trip.reference),
    states: trips.map((trip) => trip.state),
    ...("count" in first.rule && { allowed: first.rule.count }),
    ...(first.dueOn && { dueOn: first.dueOn }),
    citation: first.citation,
  });
}

async function committeesNamed(trx: WriteDb, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom("committee")
    .select("name")
    .where("id", "in", ids)
    .orderBy("name")
    .execute();
  return rows.map((row) => row.name);
}

async function tripsNamed(trx: WriteDb, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return trx
    .selectFrom("trip")
    .select(["title", "reference", "state"])
    .where("id", "in", ids)
    .orderBy("reference")
    .execute();
}
