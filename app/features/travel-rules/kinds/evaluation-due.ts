import * as z from "zod/mini";
import { addDays, daysBetween, type IsoDate } from "~/shared/dates";
import type { EvaluationFacts, TripFacts } from "../facts";
import type { FactsIndex } from "../facts-index";
import type { Finding } from "../findings";
import { type RuleOf, ruleSetOn, rulesFor } from "../rule-sets";
import { isApproved, isCancelled, isHeld, judgedOn, lastPossibleDay } from "../trip-progress";
import { findingOf, type RuleKindDefinition } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** The written evaluation reaches the committee within so many days of the trip's last day. */
    evaluationDue: { days: number };
  }
}

/** With less than this left and nothing delivered, the date is at risk. */
const littleTimeInDays = 14;

/**
 * The date asks for the evaluation in writing, so it is kept on the day the evaluation was signed or laid before the
 * committee, whichever was first. What the committee then decides is a duty of its own, without a date.
 * Administrative trips owe none, and a past trip without a registered evaluation is never late.
 */
export const evaluationDue: RuleKindDefinition<"evaluationDue"> = {
  kind: "evaluationDue",
  subject: "trip",
  dispensedByTrip: true,
  parameters: z.strictObject({ days: z.int().check(z.gte(0)) }),
  compareStrictness: (a, b) => b.days - a.days,
  judge: (index, today) =>
    index.facts.trips.flatMap((trip) =>
      evaluationRulesOf(index, trip, today).map((rule) => judgeTrip(rule, trip, today)),
    ),
};

function evaluationRulesOf(index: FactsIndex, trip: TripFacts, today: IsoDate): RuleOf<"evaluationDue">[] {
  const kinds = trip.committeeIds.flatMap((id) => index.committees.get(id)?.kind ?? []);
  const ruleSet = ruleSetOn(index.facts.ruleSets, judgedOn(trip, today));
  return rulesFor(ruleSet, "evaluationDue", kinds, evaluationDue.compareStrictness);
}

/** The day on which the evaluation was there in writing; null while it is not, or the day is not known. */
export function deliveredOn(
  { signedOn, presentedOn, decidedOn }: EvaluationFacts,
  today: IsoDate,
): IsoDate | null {
  const [first = null] = [signedOn, presentedOn, decidedOn]
    .filter((day): day is IsoDate => day !== null && day <= today)
    .sort();
  return first;
}

function judgeTrip(rule: RuleOf<"evaluationDue">, trip: TripFacts, today: IsoDate): Finding {
  const lastDay = lastPossibleDay(trip);
  const dueOn = lastDay === null ? null : addDays(lastDay, rule.days);
  const say = (outcome: Finding["outcome"], key: string, params: Finding["evidence"]["params"] = {}) =>
    findingOf(rule, {
      outcome,
      tripId: trip.id,
      dueOn: outcome === "not_applicable" ? null : dueOn,
      evidence: { key: `evaluationDue.${key}`, params: { ...params, ...(dueOn && { dueOn }) } },
    });

  if (trip.kind === "administrative") return say("not_applicable", "administrative");
  if (isCancelled(trip) || trip.state === "rejected") return say("not_applicable", "notHeld");
  const delivered = deliveredOn(trip.evaluation, today);
  if (delivered && lastDay && dueOn) {
    const params = { deliveredOn: delivered, daysAfter: daysBetween(lastDay, delivered) };
    return delivered <= dueOn
      ? say("met", "delivered", params)
      : say("breached", "deliveredLate", { ...params, daysLate: daysBetween(dueOn, delivered) });
  }
  const isDelivered = delivered !== null || ["submitted", "approved"].includes(trip.evaluation.state);
  if (isDelivered && dueOn) return say("pending", "dayNotRegistered");
  if (trip.state === "recorded" && !isDelivered) return say("not_applicable", "notRegistered");
  if (dueOn === null) return say("pending", "lastDayNotRegistered");
  if (!isHeld(trip))
    return isApproved(trip) && today > dueOn ? say("at_risk", "notConfirmed") : say("pending", "ahead");
  if (today > dueOn) return say("breached", "missing", { daysLate: daysBetween(dueOn, today) });
  const daysLeft = daysBetween(today, dueOn);
  return daysLeft < littleTimeInDays
    ? say("at_risk", "soon", { daysLeft })
    : say("pending", "awaited", { daysLeft });
}
