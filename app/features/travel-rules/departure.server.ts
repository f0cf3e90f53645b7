import type { CommandRun } from "~/features/commands/perform.server";
import { refuseIfClosed } from "~/features/periods/closed-period.server";
import { mayForCommittees } from "~/session/may";
import { accept, type Result, refuse } from "~/shared/result";
import { loadPeriodFacts } from "./facts.server";
import { indexFacts } from "./facts-index";
import { isDispensedByTrip } from "./kinds";
import { speaksOfCommittee } from "./rule-scope";
import type { Rule } from "./rule-sets";

/** What a dispensation or an explanation is for: a rule, for a committee, a trip, both, or the whole period. */
export interface Departure {
  periodId: string;
  ruleKey: string;
  committeeId: string | null;
  tripId: string | null;
}

type DepartureAction = "grantDispensation" | "giveExplanation";

/**
 * Whether the viewer may let this rule be departed from here, and whether there is such a rule at all: a 'must' is
 * dispensed from, a 'should' explained. For a whole period that takes somebody whose reach is not a committee's.
 */
export async function checkDeparture(
  run: CommandRun,
  action: DepartureAction,
  departure: Departure,
): Promise<Result<void>> {
  const committees = await committeesConcerned(run, departure);
  if (!committees.ok) return committees;
  const ids = committees.value.map((committee) => committee.id);
  if (!mayForCommittees(run.viewer, action, ids)) return refuse("permission.notYours");
  const open = await refuseIfClosed(run.trx, departure.periodId);
  if (!open.ok) return open;
  const rules = await rulesConcerned(run, departure, committees.value);
  if (rules.length === 0) return refuse("rules.notInPeriod");
  if (departure.tripId && action === "grantDispensation" && !rules.some(isDispensedByTrip))
    return refuse("dispensation.notForTrip");
  const strengths = new Set(rules.map((rule) => rule.strength));
  if (action === "grantDispensation" && !strengths.has("must")) return refuse("dispensation.onlyShould");
  if (action === "giveExplanation" && !strengths.has("should")) return refuse("explanation.onlyMust");
  run.touchPeriod(departure.periodId);
  if (departure.tripId) run.touchTrip(departure.tripId);
  return accept();
}

type Concerned = { id: string; kind: "standing" | "finance" | "section17" | "council" };

async function committeesConcerned({ trx }: CommandRun, departure: Departure): Promise<Result<Concerned[]>> {
  const { periodId, committeeId, tripId } = departure;
  const period = await trx
    .selectFrom("election_period")
    .select("id")
    .where("id", "=", periodId)
    .executeTakeFirst();
  if (!period) return refuse("notFound");
  const travelling = tripId
    ? await trx
        .selectFrom("trip_committee")
        .innerJoin("trip", "trip.id", "trip_committee.trip_id")
        .innerJoin("committee", "committee.id", "trip_committee.committee_id")
        .select(["committee.id", "committee.kind"])
        .where("trip.id", "=", tripId)
        .where("trip.period_id", "=", periodId)
        .execute()
    : [];
  if (tripId && travelling.length === 0) return refuse("departure.otherPeriod");
  if (!committeeId) return accept(travelling);
  const committee = await trx
    .selectFrom("committee")
    .select(["id", "kind"])
    .where("id", "=", committeeId)
    .where("period_id", "=", periodId)
    .executeTakeFirst();
  if (!committee || (tripId && !travelling.some(({ id }) => id === committeeId)))
    return refuse("departure.otherPeriod");
  return accept([committee]);
}

/** The rule in every version that speaks of these committees; of all, where the whole period is concerned. */
async function rulesConcerned(
  { trx }: CommandRun,
  { periodId, ruleKey }: Departure,
  concerned: readonly Concerned[],
): Promise<Rule[]> {
  const index = indexFacts(await loadPeriodFacts(trx, periodId));
  const committees = concerned.flatMap(({ id }) => index.committees.get(id) ?? []);
  return index.facts.ruleSets
    .flatMap((ruleSet) => ruleSet.rules)
    .filter(
      (rule) =>
        rule.key === ruleKey &&
        (concerned.length === 0 || committees.some((committee) => speaksOfCommittee(rule, committee, index))),
    );
}
