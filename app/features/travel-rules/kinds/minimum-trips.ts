import { addMonths, daysBetween, type IsoDate } from "~/shared/dates";
import { capitalise, numberWord } from "~/shared/words";
import { speaksOfTrip } from "../rule-scope";
import type { RuleOf } from "../rule-sets";
import { isApproved, isHeld, yearOf } from "../trip-progress";
import { type CommitteeQuestion, defineKind, type Evidence, type RuledJudgement } from "./kind";
import { perPeriodOrYear, type Span, yearsOf } from "./span";

declare module "../rule-sets" {
  interface RuleParameters {
    /** Each committee holds at least so many trips in the period, or in each calendar year. */
    minimumTrips: { count: number; per: Span };
  }
}

/** With less than this left, a minimum that no approved trip will meet is at risk. */
const littleTimeInMonths = { period: 6, year: 3 } satisfies Record<Span, number>;

/**
 * Met when enough trips are held; judged by the version in force at the end of the period, or of the year. A committee
 * that was succeeded within the period hands the rule on with its trips; one that ended without a successor answers on
 * its last day.
 */
export const minimumTrips = defineKind<"minimumTrips">({
  kind: "minimumTrips",
  group: "numberAndTime",
  subject: "committee",
  dispensedByTrip: false,
  parameters: {
    count: { type: "whole", min: 1, max: 50, usual: 1 },
    per: perPeriodOrYear,
  },
  judge: (question) => {
    const { index, committee, ruleOn } = question;
    const lasting = ruleOn(index.periodEnd);
    const ofPeriod = lasting?.per === "period" ? [judge(question, lasting, null)] : [];
    const ofYears = yearsOf(index.facts.period, committee).flatMap((year) => {
      const rule = ruleOn(`${year}-12-31`);
      return rule?.per === "year" ? [judge(question, rule, year)] : [];
    });
    return [...ofPeriod, ...ofYears];
  },
  texts: {
    da: {
      name: "Mindste antal studieture",
      template: "Hvert udvalg holder mindst {count} {where} i {per}",
      units: { count: ["studietur", "studieture"] },
      options: { per: { period: "valgperioden", year: "kalenderåret" } },
      evidence: {
        held: (found) => `Holdt: ${found.trips()}.`,
        passedOn: () => "Udvalget er afløst af et andet, som har overtaget reglen og turene.",
        heldNotConfirmed: (found) =>
          `Det er ikke registreret, om turen blev holdt: ${found.trips("coming")}.`,
        missing: (found) =>
          found.number("count") === 0
            ? `Ingen tur blev holdt inden ${found.due}.`
            : `${heldSoFar(found)}, og fristen var ${found.due}.`,
        approved: (found) => `Godkendt og mangler at blive holdt: ${found.trips("coming")}.`,
        littleTime: (found) =>
          `${heldSoFar(found)}, og der er ikke godkendt nok. ${found.number("daysLeft")} dage er tilbage.`,
        timeLeft: (found) => `${heldSoFar(found)}. Der er tid til ${found.due}.`,
      },
    },
  },
});

function judge(
  { index, committee, today }: CommitteeQuestion<"minimumTrips">,
  rule: RuleOf<"minimumTrips">,
  year: number | null,
): RuledJudgement<"minimumTrips"> {
  const trips = index
    .tripsOf(committee.id)
    .filter((trip) => speaksOfTrip(rule, trip) === "yes" && (year === null || yearOf(trip) === year));
  const held = trips.filter(isHeld);
  const approved = trips.filter(isApproved);
  const dueOn = earliest(committee.endsOn, year === null ? index.periodEnd : `${year}-12-31`);
  const params = { count: held.length, required: rule.count, trips: held.map(({ id }) => id) };
  const say = (
    outcome: RuledJudgement<"minimumTrips">["outcome"],
    evidence: string,
    more: Record<string, number | string[]> = {},
  ) => ({
    rule,
    outcome,
    evidence,
    params: { ...params, ...more },
    dueOn: outcome === "met" || outcome === "not_applicable" ? null : dueOn,
    ...(year !== null && { year }),
  });

  if (held.length >= rule.count) return say("met", "held");
  if (index.hasSuccessor(committee.id)) return say("not_applicable", "passedOn");
  const coming = { coming: approved.map(({ id }) => id) };
  const isCovered = held.length + approved.length >= rule.count;
  if (today > dueOn)
    return isCovered ? say("pending", "heldNotConfirmed", coming) : say("breached", "missing");
  if (isCovered) return say("pending", "approved", coming);
  if (today > addMonths(dueOn, -littleTimeInMonths[rule.per]))
    return say("at_risk", "littleTime", { daysLeft: daysBetween(today, dueOn) });
  return say("pending", "timeLeft");
}

const earliest = (a: IsoDate, b: IsoDate) => (a < b ? a : b);

function heldSoFar(found: Evidence): string {
  const count = found.number("count");
  if (count === 0) return "Ingen tur er holdt endnu";
  return capitalise(`${numberWord(count)} af ${numberWord(found.number("required"))} ture er holdt`);
}
