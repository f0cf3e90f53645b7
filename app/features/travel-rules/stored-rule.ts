import * as z from "zod/mini";
import { isRuleKind, ruleKinds } from "./kinds";
import { storedParameters } from "./parameters";
import { committeeKinds, type Rule, tripPlaces } from "./rule-sets";

/** A rule as the database keeps it, its lists and parameters read from their JSON. */
const storedRule = z.strictObject({
  key: z.string().check(z.minLength(1)),
  kind: z.string(),
  strength: z.enum(["must", "should"]),
  appliesTo: z.array(z.enum(committeeKinds)),
  committeeIds: z.array(z.string()),
  where: z.enum(tripPlaces),
  administrative: z.boolean(),
  citation: z.string(),
  parameters: z.record(z.string(), z.unknown()),
});
export type StoredRule = z.output<typeof storedRule>;

/** What a newer program wrote and this one does not know: it is never skipped. */
export class UnknownRule extends Error {}

/** Reads a stored rule by its kind's own parameters. */
export function readStoredRule(stored: unknown): Rule {
  const read = storedRule.safeParse(stored);
  if (!read.success) throw new UnknownRule("a rule has a form that is not known");
  const { kind, parameters: own, ...common } = read.data;
  if (!isRuleKind(kind)) throw new UnknownRule(`the kind »${kind}« is not known`);
  const parameters = storedParameters(ruleKinds[kind].parameters).safeParse(own);
  if (!parameters.success) throw new UnknownRule(`a rule of the kind »${kind}« has a form that is not known`);
  return { ...common, kind, ...parameters.data } as Rule;
}

export function storedRuleOf(rule: Rule): StoredRule {
  const { key, kind, strength, appliesTo, committeeIds, where, administrative, citation, ...parameters } =
    rule;
  return {
    key,
    kind,
    strength,
    appliesTo: [...appliesTo],
    committeeIds: [...committeeIds],
    where,
    administrative,
    citation,
    parameters,
  };
}
