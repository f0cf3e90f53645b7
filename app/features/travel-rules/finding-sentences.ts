import { type Locale, textsFor } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import type { PeriodFacts } from "./facts";
import type { Finding } from "./findings";
import { kindTexts, type Names, ruleWords } from "./kind-texts";
import { type CommitteeKind, committeeKinds, type Rule } from "./rule-sets";

/** »Vand og havn« (2027-04) */
export function tripName({ title, reference }: { title: string; reference: string }): string {
  return `»${title}« (${reference})`;
}

export function namesIn(facts: Pick<PeriodFacts, "trips">): Names {
  const trips = new Map(facts.trips.map((trip) => [trip.id, tripName(trip)]));
  return { trip: (id) => trips.get(id) ?? "" };
}

/** The rule in a sentence: »Hvert udvalg holder mindst én studietur i valgperioden«. */
export function ruleSentence(rule: Rule, locale: Locale = "da"): string {
  const texts = textsFor(kindTexts, locale);
  const sentence = texts[rule.kind].sentence as (given: Rule) => string;
  return sentence(rule);
}

/** What the finding rests on, in a sentence or two. */
export function evidenceSentence(finding: Finding, names: Names, locale: Locale = "da"): string {
  const key = finding.evidence.key.split(".")[1] ?? "";
  return textsFor(kindTexts, locale)[finding.ruleKind].evidence[key]?.(finding, names) ?? "";
}

/** The kinds of committee that a rule speaks of, in words. */
export function appliesToWords(kinds: readonly CommitteeKind[], locale: Locale = "da"): string {
  const words = textsFor(ruleWords, locale);
  if (committeeKinds.every((kind) => kinds.includes(kind))) return words.allCommittees;
  return joinWords(
    committeeKinds.filter((kind) => kinds.includes(kind)).map((kind) => words.committeeKinds[kind]),
  );
}
