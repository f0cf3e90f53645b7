import { getOrMake } from "~/shared/get-or-make";
import { divideHalfUp } from "~/shared/money";
import type { TripFacts } from "../facts";
import { type FactsIndex, oncePerIndex } from "../facts-index";
import type { Outcome } from "../findings";
import { speaksOfTrip } from "../rule-scope";
import type { RuleOf } from "../rule-sets";
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
  judge: (question) => withDispensations(question, question.index.inOrder, judge),
  texts: {
    da: {
      name: "Et medlems ramme",
      template: "Et medlems studieture {where} koster højst {amount} i valgperioden",
      wayOut: ["gør turen billigere", "tag medlemmet af turen"],
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

type Judged = RuledJudgement<"memberBudget">;

function judge(
  { ruleOn, committee, index }: CommitteeQuestion<"memberBudget">,
  trips: readonly TripFacts[],
): Judged[] {
  const rule = ruleOn(index.periodEnd);
  if (rule === null) return [];
  const known = trips === index.inOrder ? judgementsBy(rule, index) : new Map<Member, Judged | null>();
  let worst: Judged | null = null;
  for (const id of index.lineOf(committee.id))
    for (const member of membersByCommittee(index).get(id) ?? []) {
      const before = known.get(member);
      const judged = before === undefined ? judgeMember(member, trips, rule) : before;
      if (before === undefined) known.set(member, judged);
      if (judged !== null && (worst === null || isWorse(judged, worst))) worst = judged;
    }
  return [worst ?? { outcome: "met", evidence: "nobody", rule }];
}

/** Whoever travels for several committees is judged once for all of them; null for one whose trips do not count. */
const judgements = oncePerIndex(() => new Map<RuleOf<"memberBudget">, Map<Member, Judged | null>>());

function judgementsBy(rule: RuleOf<"memberBudget">, index: FactsIndex): Map<Member, Judged | null> {
  return getOrMake(judgements(index), rule, () => new Map<Member, Judged | null>());
}

function judgeMember(
  { name, expenses }: Member,
  trips: readonly TripFacts[],
  rule: RuleOf<"memberBudget">,
): Judged | null {
  const counted = expenses.filter(({ trip }) => speaksOfTrip(rule, trip) === "yes" && trips.includes(trip));
  if (counted.length === 0) return null;
  const judged = judgeBudget(counted, rule.amount);
  return { ...judged, params: { ...judged.params, member: name }, rule };
}

const worstFirst: readonly Outcome[] = ["breached", "at_risk", "pending", "met"];

/** The dearer of two with the same outcome, and of those as dear the first by name. */
function isWorse(one: Judged, other: Judged): boolean {
  const outcomes = worstFirst.indexOf(one.outcome) - worstFirst.indexOf(other.outcome);
  if (outcomes !== 0) return outcomes < 0;
  const [mine, others] = [Number(one.params?.spent), Number(other.params?.spent)];
  return mine === others ? String(one.params?.member) < String(other.params?.member) : mine > others;
}

interface Member {
  name: string;
  /** What all their trips cost, whichever committee they travelled for. */
  expenses: Expense[];
}

/** Everybody who travels, by the committees that they travel for. */
const membersByCommittee = oncePerIndex((index) => {
  const members = new Map<string, Member>();
  const byCommittee = new Map<string, Set<Member>>();
  for (const trip of index.inOrder) {
    const minor = partOf(trip);
    for (const { personId, name, committeeId } of trip.travellers.politicians) {
      if (personId === null) continue;
      const member = getOrMake(members, personId, () => ({ name: name ?? "Et medlem", expenses: [] }));
      const { expenses } = member;
      if (expenses[expenses.length - 1]?.trip !== trip) expenses.push({ trip, minor });
      getOrMake(byCommittee, committeeId, () => new Set<Member>()).add(member);
    }
  }
  return byCommittee;
});

function partOf(trip: TripFacts): number | null {
  const total = wholeCost(trip);
  const { headcount } = trip.travellers;
  return total === null || headcount === null ? null : divideHalfUp(total, headcount);
}
