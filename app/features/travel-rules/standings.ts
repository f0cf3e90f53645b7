import type { IsoDate } from "~/shared/dates";
import { assessIndexed } from "./assess";
import { dutiesByTrip, openDuties } from "./duties";
import type { CommitteeFacts, PeriodFacts, TripFacts } from "./facts";
import { type FactsIndex, indexFacts } from "./facts-index";
import type { CommitteeStanding, Finding, Stage } from "./findings";
import { speaksOfCommittee } from "./rule-scope";
import { type RuleSet, ruleSetOn } from "./rule-sets";
import { stageOf } from "./trip-progress";

export { tripFindings } from "./assess";
export { tripDuties } from "./duties";

const stages: readonly Stage[] = ["nothing", "planned", "approved", "under_way", "dates_passed", "held"];

/** How every committee of the period stands, those that did nothing too, in the order of the facts. */
export function standingsOf(facts: PeriodFacts, today: IsoDate): CommitteeStanding[] {
  const index = indexFacts(facts);
  const findings = assessIndexed(index, today);
  const duties = dutiesByTrip(index, findings, today);
  const bySubject = groupBySubject(findings);
  const inForce = [ruleSetOn(facts.ruleSets, today), ruleSetOn(facts.ruleSets, index.periodEnd)];

  return facts.committees.map((committee) => {
    const trips = index.tripsOf(committee.id);
    const owed = trips.filter(isPolitical).flatMap((trip) => duties.get(trip.id) ?? []);
    return {
      committeeId: committee.id,
      applies: isRuled(committee, index, inForce),
      ...furthest(committee, index, today),
      tripIds: trips.map((trip) => trip.id),
      duties: owed,
      next: openDuties(owed)[0] ?? null,
      findings: [committee.id, ...trips.map((trip) => trip.id)].flatMap((id) => bySubject.get(id) ?? []),
    };
  });
}

const isPolitical = (trip: TripFacts) => trip.kind === "political";

function groupBySubject(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const subject = finding.committeeId ?? finding.tripId ?? "";
    const known = groups.get(subject);
    if (known) known.push(finding);
    else groups.set(subject, [finding]);
  }
  return groups;
}

function isRuled(
  committee: CommitteeFacts,
  index: FactsIndex,
  ruleSets: readonly (RuleSet | null)[],
): boolean {
  const rules = ruleSets.flatMap((ruleSet) => ruleSet?.rules ?? []);
  return (
    ruleSets.every((ruleSet) => ruleSet === null) ||
    rules.some((rule) => speaksOfCommittee(rule, committee, index))
  );
}

/** The furthest stage, and the first trip in time that reached it. */
function furthest(
  committee: CommitteeFacts,
  index: FactsIndex,
  today: IsoDate,
): Pick<CommitteeStanding, "stage" | "tripId"> {
  let best: Pick<CommitteeStanding, "stage" | "tripId"> = { stage: "nothing", tripId: null };
  for (const trip of index.tripsOf(committee.id).filter(isPolitical)) {
    const stage = stageOf(trip, today) ?? "nothing";
    if (stages.indexOf(stage) > stages.indexOf(best.stage)) best = { stage, tripId: trip.id };
  }
  return best;
}
