import * as z from "zod/mini";
import type { IsoDate } from "~/shared/dates";
import { dispensationsInForce } from "../allowances";
import type { CommitteeFacts, DispensationFacts, TripFacts } from "../facts";
import type { FactsIndex } from "../facts-index";
import type { Finding } from "../findings";
import { type RuleOf, ruleSetOn, rulesFor, type Strength } from "../rule-sets";
import { isApproved, isHeld, isPlanned, judgedOn } from "../trip-progress";
import { findingOf, type RuleKindDefinition } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** Each committee holds at most so many trips in the period. */
    maximumTrips: { count: number };
  }
}

/**
 * Approved and held trips count, in the order of their approval, each against the version in force at its own
 * approval; a trip with a dispensation of its own takes no place. What is only planned puts the rule at risk.
 */
export const maximumTrips: RuleKindDefinition<"maximumTrips"> = {
  kind: "maximumTrips",
  subject: "committee",
  dispensedByTrip: true,
  parameters: z.strictObject({ count: z.int().check(z.gte(0)) }),
  compareStrictness: (a, b) => b.count - a.count,
  judge: (index, today) => {
    const byTrip = dispensationsInForce(index.facts, "maximumTrips", today).filter(
      (given) => given.tripId !== null,
    );
    return index.facts.committees.flatMap((committee) =>
      (["must", "should"] as const).flatMap((strength) =>
        judgeCommittee({
          index,
          committee,
          strength,
          today,
          dispensations: strength === "must" ? byTrip : [],
        }),
      ),
    );
  },
};

interface Question {
  index: FactsIndex;
  committee: CommitteeFacts;
  strength: Strength;
  today: IsoDate;
  /** For single trips, in force today. */
  dispensations: readonly DispensationFacts[];
}

function judgeCommittee(question: Question): Finding[] {
  const { index, committee, dispensations } = question;
  const trips = index.tripsOf(committee.id).filter((trip) => trip.kind === "political");
  const dispensationOf = (trip: TripFacts) =>
    dispensations.find(
      (given) => given.tripId === trip.id && (given.committeeId ?? committee.id) === committee.id,
    );
  const taken = judgeTrips(
    question,
    trips.filter((trip) => !dispensationOf(trip)),
  );
  const dispensation = trips.map(dispensationOf).find((given) => given !== undefined);
  if (!dispensation || taken?.outcome !== "met") return taken ? [taken] : [];
  const all = judgeTrips(question, trips);
  return all && all.outcome !== "met"
    ? [{ ...all, outcome: "dispensed", tripIds: [], allowedBy: dispensation.id }]
    : [taken];
}

function judgeTrips(question: Question, trips: readonly TripFacts[]): Finding | null {
  const counted = trips
    .filter((trip) => isHeld(trip) || isApproved(trip))
    .map((trip) => ({ trip, on: judgedOn(trip, question.today, lineage(question, trip)) }))
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .map(({ trip, on }) => ({ trip, rule: ruleOn(question, on) }));
  const lastOver = counted.findLastIndex(({ rule }, place) => rule !== null && place >= rule.count);
  const ids = counted.map(({ trip }) => trip.id);
  const say = (
    rule: RuleOf<"maximumTrips">,
    found: Partial<Finding> & Pick<Finding, "outcome" | "evidence">,
  ) => findingOf(rule, { committeeId: question.committee.id, ...found });

  const broken = counted[lastOver]?.rule;
  if (broken) {
    const tripIds = ids.slice(0, lastOver + 1);
    const params = { count: tripIds.length, limit: broken.count, trips: tripIds };
    return say(broken, { outcome: "breached", tripIds, evidence: { key: "maximumTrips.exceeded", params } });
  }
  const rule = ruleOn(question, question.today);
  if (!rule) return null;
  const planned = trips.filter(isPlanned).map((trip) => trip.id);
  const params = {
    count: ids.length,
    limit: rule.count,
    planned: planned.length,
    trips: [...ids, ...planned],
  };
  return planned.length > 0 && ids.length + planned.length > rule.count
    ? say(rule, { outcome: "at_risk", evidence: { key: "maximumTrips.wouldExceed", params } })
    : say(rule, {
        outcome: "met",
        evidence: { key: "maximumTrips.within", params: { ...params, trips: ids } },
      });
}

function ruleOn({ index, committee, strength }: Question, day: IsoDate): RuleOf<"maximumTrips"> | null {
  const ruleSet = ruleSetOn(index.facts.ruleSets, day);
  const rules = rulesFor(ruleSet, "maximumTrips", [committee.kind], maximumTrips.compareStrictness);
  return rules.find((rule) => rule.strength === strength) ?? null;
}

/** The committees whose yes to the trip counts as this committee's: its own, else that of whom it inherits from. */
function lineage({ committee }: Question, trip: TripFacts): string[] {
  return trip.committeeIds.includes(committee.id) ? [committee.id] : [...trip.committeeIds];
}
