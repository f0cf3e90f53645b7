import type { TripFacts } from "../facts";
import { speaksOfTrip } from "../rule-scope";
import { budgetEvidence, judgeBudget, shareOf } from "./budget";
import { judgeYears } from "./budget-years";
import { withDispensations } from "./counting";
import { moveYear } from "./impasse";
import { type CommitteeQuestion, defineKind, type RuledJudgement } from "./kind";
import { perPeriodOrYear, type Span, yearsOf } from "./span";

declare module "../rule-sets" {
  interface RuleParameters {
    /** In øre, for a committee's share of its trips; what a year leaves may be carried into the next. */
    committeeBudget: { amount: number; per: Span; carryOver: "no" | "yes" };
  }
}

/** The whole period is judged by the version in force at its end, a year by the version at the year's end. */
export const committeeBudget = defineKind<"committeeBudget">({
  kind: "committeeBudget",
  group: "placePeopleMoney",
  subject: "committee",
  dispensedByTrip: true,
  parameters: {
    amount: { type: "amount", usual: 10_000_000 },
    per: perPeriodOrYear,
    carryOver: { type: "choice", options: ["no", "yes"], usual: "no" },
  },
  judge: (question) => withDispensations(question, question.index.tripsOf(question.committee.id), judge),
  texts: {
    da: {
      name: "Udvalgets ramme",
      template: "Hvert udvalg bruger højst {amount} på studieture i {per}, og det ubrugte {carryOver}",
      sentence: ({ per, carryOver }) =>
        per === "year" && carryOver === "yes"
          ? "Hvert udvalg bruger højst {amount} på studieture {where} i {per}, og det ubrugte overføres til næste år"
          : "Hvert udvalg bruger højst {amount} på studieture {where} i {per}",
      options: {
        per: { period: "valgperioden", year: "kalenderåret" },
        carryOver: { no: "bortfalder", yes: "overføres til næste år" },
      },
      wayOut: ({ per }, impasse) => [
        "gør turen billigere",
        ...(impasse.leaving > 0 ? ["lad et andet udvalg bære mere"] : []),
        ...(per === "year" ? moveYear(impasse) : []),
      ],
      evidence: budgetEvidence,
    },
  },
});

function judge(
  { ruleOn, committee, index }: CommitteeQuestion<"committeeBudget">,
  trips: readonly TripFacts[],
): RuledJudgement<"committeeBudget">[] {
  const { period } = index.facts;
  const line = index.lineOf(committee.id);
  const costOf = (trip: TripFacts) => shareOf(trip, line);
  const lasting = ruleOn(index.periodEnd);
  const ofPeriod =
    lasting?.per === "period"
      ? [
          {
            ...judgeBudget(
              trips
                .filter((trip) => speaksOfTrip(lasting, trip) === "yes")
                .map((trip) => ({ trip, minor: costOf(trip) })),
              lasting.amount,
            ),
            rule: lasting,
          },
        ]
      : [];
  const ruleOfYear = (year: number) => {
    const rule = ruleOn(`${year}-12-31`);
    return rule?.per === "year" ? rule : null;
  };
  const counted = (trip: TripFacts) => lasting === null || speaksOfTrip(lasting, trip) === "yes";
  return [...ofPeriod, ...judgeYears(yearsOf(period, committee), ruleOfYear, trips.filter(counted), costOf)];
}
