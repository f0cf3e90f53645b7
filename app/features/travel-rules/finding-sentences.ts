import { countryName } from "~/shared/countries";
import { formatDate } from "~/shared/dates";
import { formatMoney } from "~/shared/money";
import { type Locale, textsFor } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import type { PeriodFacts } from "./facts";
import type { Finding } from "./findings";
import { ruleKinds } from "./kinds";
import type { Evidence, Names, RuleKindDefinition } from "./kinds/kind";
import { ruleSentence } from "./rule-sentence";
import { type CommitteeKind, committeeKinds, type Rule } from "./rule-sets";
import { ruleWords } from "./rule-words";

export { ruleSentence };

/** The rule that bears a key, as its newest version puts it. */
export function ruleName(
  { ruleSets }: Pick<PeriodFacts, "ruleSets">,
  ruleKey: string,
  locale: Locale = "da",
): string {
  const rule = [...ruleSets]
    .sort((a, b) => b.number - a.number)
    .flatMap(({ rules }) => rules)
    .find(({ key }) => key === ruleKey);
  return rule ? ruleSentence(rule, locale) : ruleKey;
}

/** »Vand og havn« (2027-04) */
export function tripName({ title, reference }: { title: string; reference: string }): string {
  return `»${title}« (${reference})`;
}

/** The names that the facts hold; in public, what is not known may only be unpublished. */
export function namesIn(facts: Pick<PeriodFacts, "trips" | "committees">, { isPublic = false } = {}): Names {
  const trips = new Map(facts.trips.map((trip) => [trip.id, tripName(trip)]));
  return { trip: (id) => trips.get(id) ?? "", isPublic };
}

/** What the finding rests on, in a sentence or two. */
export function evidenceSentence(finding: Finding, names: Names, locale: Locale = "da"): string {
  const key = finding.evidence.key.split(".")[1] ?? "";
  const { texts } = ruleKinds[finding.ruleKind] as RuleKindDefinition;
  const own = textsFor(texts, locale).evidence[key];
  const said = own ? own(evidenceOf(finding, names)) : (textsFor(ruleWords, locale).anyTrip[key] ?? "");
  return finding.year === null ? said : `${finding.year}: ${said}`;
}

function evidenceOf({ evidence: { params }, dueOn }: Finding, names: Names): Evidence {
  const list = (name: string) => {
    const value = params[name];
    return Array.isArray(value) ? (value as readonly string[]) : [];
  };
  return {
    number: (name) => Number(params[name] ?? 0),
    date: (name) => formatDate(String(params[name])),
    money: (name) => formatMoney({ minor: Number(params[name] ?? 0), currency: "DKK" }),
    text: (name) => String(params[name] ?? ""),
    list: (name) => joinWords(list(name)),
    countries: (name) => joinWords(list(name).map(countryName)),
    trips: (name = "trips") => joinWords(list(name).map((id) => names.trip(id))),
    due: dueOn === null ? "" : formatDate(dueOn),
    names,
  };
}

/** Whom a rule speaks of, in words, as far as its sentence does not say it. */
export function scopeWords(
  rule: Pick<Rule, "appliesTo" | "committeeIds" | "administrative">,
  committees: PeriodFacts["committees"],
  locale: Locale = "da",
): string {
  const words = textsFor(ruleWords, locale);
  const named = rule.committeeIds.flatMap((id) => committees.find((each) => each.id === id)?.name ?? []);
  const who = joinWords([...appliesToWords(rule.appliesTo, locale), ...named]);
  return [who, rule.administrative ? words.administrativeToo : ""].filter(Boolean).join(", ");
}

function appliesToWords(kinds: readonly CommitteeKind[], locale: Locale): string[] {
  const words = textsFor(ruleWords, locale);
  if (committeeKinds.every((kind) => kinds.includes(kind))) return [words.allCommittees];
  return committeeKinds.filter((kind) => kinds.includes(kind)).map((kind) => words.committeeKinds[kind]);
}
