import * as z from "zod/mini";
import { addMonths, daysBetween, type IsoDate } from "~/shared/dates";
import type { CommitteeFacts } from "../facts";
import type { FactsIndex } from "../facts-index";
import type { Finding } from "../findings";
import { type RuleOf, ruleSetOn, rulesFor } from "../rule-sets";
import { isApproved, isHeld } from "../trip-progress";
import { findingOf, type RuleKindDefinition } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** Each committee holds at least so many trips in the period. */
    minimumTrips: { count: number };
  }
}

/** With less than this left, a minimum that no approved trip will meet is at risk. */
const littleTimeInMonths = 6;

/**
 * Met when enough trips are held; judged by the version in force at the period's end. A committee that was succeeded
 * within the period hands the rule on with its trips; one that ended without a successor answers on its last day.
 */
export const minimumTrips: RuleKindDefinition<"minimumTrips"> = {
  kind: "minimumTrips",
  subject: "committee",
  dispensedByTrip: false,
  parameters: z.strictObject({ count: z.int().check(z.gte(0)) }),
  compareStrictness: (a, b) => a.count - b.count,
  judge: (index, today) => {
    const ruleSet = ruleSetOn(index.facts.ruleSets, index.periodEnd);
    return index.facts.committees.flatMap((committee) =>
      rulesFor(ruleSet, "minimumTrips", [committee.kind], minimumTrips.compareStrictness).map((rule) =>
        judgeCommittee(index, rule, committee, today),
      ),
    );
  },
};

function judgeCommittee(
  index: FactsIndex,
  rule: RuleOf<"minimumTrips">,
  committee: CommitteeFacts,
  today: IsoDate,
): Finding {
  const trips = index.tripsOf(committee.id).filter((trip) => trip.kind === "political");
  const held = trips.filter(isHeld);
  const approved = trips.filter(isApproved);
  const [dueOn = index.periodEnd] = [committee.endsOn, index.periodEnd].sort();
  const params = { count: held.length, required: rule.count, trips: held.map((trip) => trip.id) };
  const say = (outcome: Finding["outcome"], key: string, more: Finding["evidence"]["params"] = {}) =>
    findingOf(rule, {
      outcome,
      committeeId: committee.id,
      dueOn: outcome === "met" || outcome === "not_applicable" ? null : dueOn,
      evidence: { key: `minimumTrips.${key}`, params: { ...params, ...more } },
    });

  if (held.length >= rule.count) return say("met", "held");
  if (index.hasSuccessor(committee.id)) return say("not_applicable", "passedOn");
  const comingTrips = { coming: approved.map((trip) => trip.id) };
  const enoughApproved = held.length + approved.length >= rule.count;
  if (today > dueOn)
    return enoughApproved ? say("pending", "heldNotConfirmed", comingTrips) : say("breached", "missing");
  if (enoughApproved) return say("pending", "approved", comingTrips);
  if (today > addMonths(dueOn, -littleTimeInMonths))
    return say("at_risk", "littleTime", { daysLeft: daysBetween(today, dueOn) });
  return say("pending", "timeLeft");
}
