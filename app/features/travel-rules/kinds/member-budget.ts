import { divideHalfUp } from "~/shared/money";
import type { TripFacts } from "../facts";
import type { Outcome } from "../findings";
import { speaksOfTrip } from "../rule-scope";
import { budgetEvidence, type Expense, judgeBudget, wholeCost } from "./budget";
import { withDispensations } from "./counting";
import { type CommitteeQuestion, defineKind, type RuledJudgement } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** In øre, for what one member's trips cost in the period. */
    memberBudget: { amount: number };
  }
}

/** A member's part of a trip is its cost per participant. The committee's finding is that of its dearest member. */
export const memberBudget = defineKind<"memberBudget">({
  kind: "memberBudget",
  group: "placePeopleMoney",
  subject: "committee",
  dispensedByTrip: true,
  parameters: { amount: { type: "amount", usual: 2_000_000 } },
  judge: (question) => withDispensations(question, [...question.index.trips.values()], judge),
  texts: {
    da: {
      name: "Et medlems ramme",
      template: "Et medlems studieture {where} koster højst {amount} i valgperioden",
      wayOut: "Gør turen billigere, eller tag medlemmet af turen",
      evidence: {
        ...budgetEvidence,
        exceeded: (found) => `${found.text("member")}: ${budgetEvidence.exceeded(found)}`,
        wouldExceed: (found) => `${found.text("member")}: ${budgetEvidence.wouldExceed(found)}`,
        notRecorded: (found) => `${found.text("member")}: ${budgetEvidence.notRecorded(found)}`,
        within: (found) => `Den dyreste er ${found.text("member")}: ${budgetEvidence.within(found)}`,
        nobody: () => "Ingen medlemmer er skrevet på en tur endnu.",
      },
    },
  },
});

const worstFirst: readonly Outcome[] = ["breached", "at_risk", "pending", "met"];

function judge(
  { ruleOn, committee, index }: CommitteeQuestion<"memberBudget">,
  trips: readonly TripFacts[],
): RuledJudgement<"memberBudget">[] {
  const rule = ruleOn(index.periodEnd);
  if (rule === null) return [];
  const line = index.lineOf(committee.id);
  const counted = trips.filter((trip) => speaksOfTrip(rule, trip) === "yes");
  const members = new Map<string, string>();
  for (const trip of counted)
    for (const { personId, name, committeeId } of trip.travellers.politicians)
      if (personId !== null && line.includes(committeeId)) members.set(personId, name ?? "Et medlem");
  const judged = [...members].map(([personId, member]) => {
    const { params, ...judgement } = judgeBudget(expensesOf(personId, counted), rule.amount);
    return { ...judgement, params: { ...params, member }, rule };
  });
  const spent = ({ params }: (typeof judged)[number]) => Number("spent" in params ? params.spent : 0);
  const [worst] = judged.sort(
    (a, b) =>
      worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome) ||
      spent(b) - spent(a) ||
      a.params.member.localeCompare(b.params.member, "da"),
  );
  return [worst ?? { outcome: "met", evidence: "nobody", rule }];
}

function expensesOf(personId: string, trips: readonly TripFacts[]): Expense[] {
  return trips
    .filter((trip) => trip.travellers.politicians.some((each) => each.personId === personId))
    .map((trip) => ({ trip, minor: partOf(trip) }));
}

function partOf(trip: TripFacts): number | null {
  const total = wholeCost(trip);
  const { headcount } = trip.travellers;
  return total === null || headcount === null ? null : divideHalfUp(total, headcount);
}
