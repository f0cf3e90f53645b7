import type { TripFacts } from "../facts";
import { speaksOfCommittee, speaksOfTrip } from "../rule-scope";
import { budgetEvidence, wholeCost } from "./budget";
import { judgeYears } from "./budget-years";
import { withDispensations } from "./counting";
import { moveYear } from "./impasse";
import { defineKind, type LastingQuestion, type RuledJudgement } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** In øre, for all committees together in a calendar year. */
    yearlyBudget: { amount: number; carryOver: "no" | "yes" };
  }
}

/** A joint trip is paid once, whole, by whichever of its committees the rule speaks of. */
export const yearlyBudget = defineKind<"yearlyBudget">({
  kind: "yearlyBudget",
  group: "placePeopleMoney",
  subject: "period",
  dispensedByTrip: true,
  parameters: {
    amount: { type: "amount", usual: 50_000_000 },
    carryOver: { type: "choice", options: ["no", "yes"], usual: "no" },
  },
  judge: (question) => withDispensations(question, question.index.inOrder, judge),
  texts: {
    da: {
      name: "Årets ramme for alle udvalg",
      template:
        "Udvalgene bruger tilsammen højst {amount} på studieture {where} om året, og det ubrugte {carryOver}",
      sentence: ({ carryOver }) =>
        carryOver === "no" ? "Udvalgene bruger tilsammen højst {amount} på studieture {where} om året" : null,
      options: { carryOver: { no: "bortfalder", yes: "overføres til næste år" } },
      wayOut: (_rule, impasse) => ["gør turen billigere", ...moveYear(impasse)],
      evidence: budgetEvidence,
    },
  },
});

function judge(
  { ruleOn, index }: LastingQuestion<"yearlyBudget">,
  trips: readonly TripFacts[],
): RuledJudgement<"yearlyBudget">[] {
  const { firstYear, lastYear } = index.facts.period;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const ruleOfYear = (year: number) => ruleOn(`${year}-12-31`);
  const isMeant = (trip: TripFacts) => {
    const rule = ruleOn(`${trip.startsOn?.slice(0, 4) ?? firstYear}-12-31`);
    if (rule === null || speaksOfTrip(rule, trip) !== "yes") return false;
    return trip.committeeIds.some((id) => {
      const committee = index.committees.get(id);
      return committee !== undefined && speaksOfCommittee(rule, committee, index);
    });
  };
  return judgeYears(years, ruleOfYear, trips.filter(isMeant), wholeCost);
}
