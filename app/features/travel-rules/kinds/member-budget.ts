import { divideHalfUp } from "~/shared/money";
import type { TripFacts } from "../facts";
import { oncePerIndex } from "../facts-index";
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
  const left = new Set(trips.filter((trip) => speaksOfTrip(rule, trip) === "yes"));
  const members = new Map<string, Member>();
  for (const id of index.lineOf(committee.id))
    for (const member of membersByCommittee(index).get(id) ?? []) members.set(member.personId, member);
  const judged = [...members.values()]
    .map(({ name, expenses }) => ({ name, expenses: expenses.filter(({ trip }) => left.has(trip)) }))
    .filter(({ expenses }) => expenses.length > 0)
    .map(({ name, expenses }) => {
      const { params, ...judgement } = judgeBudget(expenses, rule.amount);
      return { ...judgement, params: { ...params, member: name }, rule };
    });
  const spent = ({ params }: (typeof judged)[number]) => Number("spent" in params ? params.spent : 0);
  const [worst] = judged.sort(
    (a, b) =>
      worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome) ||
      spent(b) - spent(a) ||
      (a.params.member < b.params.member ? -1 : 1),
  );
  return [worst ?? { outcome: "met", evidence: "nobody", rule }];
}

interface Member {
  personId: string;
  name: string;
  /** What all their trips cost, whichever committee they travelled for. */
  expenses: Expense[];
}

/** Everybody who travels, by the committees that they travel for. */
const membersByCommittee = oncePerIndex((index) => {
  const members = new Map<string, Member>();
  const byCommittee = new Map<string, Set<Member>>();
  for (const trip of index.trips.values()) {
    const minor = partOf(trip);
    for (const { personId, name, committeeId } of trip.travellers.politicians) {
      if (personId === null) continue;
      const member = members.get(personId) ?? { personId, name: name ?? "Et medlem", expenses: [] };
      if (member.expenses.at(-1)?.trip !== trip) member.expenses.push({ trip, minor });
      members.set(personId, member);
      byCommittee.set(committeeId, (byCommittee.get(committeeId) ?? new Set()).add(member));
    }
  }
  return byCommittee;
});

function partOf(trip: TripFacts): number | null {
  const total = wholeCost(trip);
  const { headcount } = trip.travellers;
  return total === null || headcount === null ? null : divideHalfUp(total, headcount);
}
