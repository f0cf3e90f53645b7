import { assess } from "~/features/travel-rules/assess";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import {
  evidenceSentence,
  namesIn,
  ruleSentence,
  scopeWords,
} from "~/features/travel-rules/finding-sentences";
import type { Finding, Outcome } from "~/features/travel-rules/findings";
import { type Rule, type RuleSet, ruleSetOn, type Strength } from "~/features/travel-rules/rule-sets";
import type { IsoDate } from "~/shared/dates";
import { joinWords } from "~/shared/words";

/** One rule of a period, and how it stands. */
export interface RuleSummary {
  sentence: string;
  strength: Strength;
  appliesTo: string;
  citation: string;
  /** The outcome that asks for most attention. */
  outcome: Outcome;
  counts: readonly { outcome: Outcome; count: number }[];
  /** What was not kept, is about to slip, or was departed from. */
  remarkable: readonly RemarkableFinding[];
}

export interface RemarkableFinding {
  subject: { kind: "committee" | "trip"; name: string };
  outcome: Outcome;
  evidence: string;
  inherited: boolean;
}

/** The outcomes in the order of the attention that they ask for. */
const byAttention: readonly Outcome[] = [
  "breached",
  "at_risk",
  "explained",
  "dispensed",
  "pending",
  "met",
  "not_applicable",
];
const remarkable: readonly Outcome[] = ["breached", "at_risk", "explained", "dispensed"];

/** The rules in force today; those of a period that is over are the last that it had. */
export function ruleSetInForce(facts: PeriodFacts, today: IsoDate): RuleSet | null {
  return ruleSetOn(facts.ruleSets, today);
}

export function ruleSummaries(facts: PeriodFacts, today: IsoDate): RuleSummary[] {
  const rules = ruleSetInForce(facts, today)?.rules ?? [];
  const findings = assess(facts, today);
  return rules.map((rule) =>
    summary(
      facts,
      rule,
      findings.filter(({ ruleKey }) => ruleKey === rule.key),
    ),
  );
}

function summary(facts: PeriodFacts, rule: Rule, findings: readonly Finding[]): RuleSummary {
  const counts = byAttention
    .map((outcome) => ({ outcome, count: findings.filter((finding) => finding.outcome === outcome).length }))
    .filter(({ count, outcome }) => count > 0 && outcome !== "not_applicable");
  const names = namesIn(facts, { isPublic: true });
  return {
    sentence: ruleSentence(rule),
    strength: rule.strength,
    appliesTo: scopeWords(rule, facts.committees),
    citation: rule.citation,
    outcome: counts[0]?.outcome ?? "not_applicable",
    counts,
    remarkable: findings
      .filter(({ outcome }) => remarkable.includes(outcome))
      .map((finding) => ({
        subject: subjectOf(facts, finding),
        outcome: finding.outcome,
        evidence: evidenceSentence(finding, names),
        inherited: finding.inherited,
      })),
  };
}

function subjectOf(facts: PeriodFacts, { committeeId, tripId }: Finding): RemarkableFinding["subject"] {
  const committee = facts.committees.find(({ id }) => id === committeeId);
  if (committee) return { kind: "committee", name: committee.name };
  const trip = facts.trips.find(({ id }) => id === tripId);
  return { kind: "trip", name: (trip && joinWords(trip.places)) || (trip?.title ?? "") };
}
