import * as z from "zod/mini";
import {
  checkboxField,
  choiceField,
  dateField,
  integerField,
  optionalIntegerField,
  optionalText,
  requiredText,
} from "~/shared/fields";
import { linkField } from "./link-field";
import { committeeKinds, type Rule } from "./rule-sets";

/** A browser sends nothing of boxes that are all unticked. */
const committees = z.pipe(
  z.transform((sent: unknown) => sent ?? {}),
  z.object({
    standing: checkboxField(),
    finance: checkboxField(),
    section17: checkboxField(),
    council: checkboxField(),
  }),
);

/** One rule of the form: asked for its number and whom it speaks of only if it is used. */
function ruleFields(bounds: { min: number; max: number }) {
  return z
    .object({
      used: checkboxField(),
      number: optionalIntegerField(bounds),
      strength: choiceField(["must", "should"]),
      committees,
      citation: optionalText(600),
    })
    .check(
      z.refine(({ used, number }) => !used || number !== null, { path: ["number"], error: "field.required" }),
      z.refine(({ used, committees: chosen }) => !used || committeeKinds.some((kind) => chosen[kind]), {
        path: ["committees", "standing"],
        error: "field.choose",
      }),
    );
}

/** The form on which a version of a period's rules is adopted. */
export const adoptionForm = z.object({
  number: integerField({ min: 1 }),
  adoptedBy: requiredText(),
  adoptedOn: dateField(),
  inForceFrom: dateField(),
  link: linkField(),
  note: optionalText(4000),
  rules: z.object({
    minimumTrips: ruleFields({ min: 1, max: 50 }),
    maximumTrips: ruleFields({ min: 0, max: 50 }),
    evaluationDue: ruleFields({ min: 1, max: 1000 }),
  }),
});

type AdoptionForm = z.output<typeof adoptionForm>;
type RuleFields = AdoptionForm["rules"][keyof AdoptionForm["rules"]];

/** The rules that were ticked, in the order of the form. */
export function rulesFrom({ rules }: AdoptionForm): Rule[] {
  return [
    ...ruleFrom(rules.minimumTrips, (count) => ({ kind: "minimumTrips", count, per: "period" })),
    ...ruleFrom(rules.maximumTrips, (count) => ({ kind: "maximumTrips", count, per: "period" })),
    ...ruleFrom(rules.evaluationDue, (days) => ({ kind: "evaluationDue", count: days, unit: "days" })),
  ];
}

type KindAndNumber =
  | { kind: "minimumTrips" | "maximumTrips"; count: number; per: "period" }
  | { kind: "evaluationDue"; count: number; unit: "days" };

function ruleFrom(fields: RuleFields, kindOf: (number: number) => KindAndNumber): Rule[] {
  if (!fields.used || fields.number === null) return [];
  const named = kindOf(fields.number);
  return [
    {
      key: named.kind,
      committeeIds: [],
      where: "anywhere",
      administrative: false,
      strength: fields.strength,
      appliesTo: committeeKinds.filter((kind) => fields.committees[kind]),
      citation: fields.citation ?? "",
      ...named,
    },
  ];
}

/** What stands in the form at first: the rules in force, or the usual ones unticked. */
export function typedRules(rules: readonly Rule[]) {
  return {
    minimumTrips: typedRule(
      rules.find(({ kind }) => kind === "minimumTrips"),
      "1",
    ),
    maximumTrips: typedRule(
      rules.find(({ kind }) => kind === "maximumTrips"),
      "1",
    ),
    evaluationDue: typedRule(
      rules.find(({ kind }) => kind === "evaluationDue"),
      "60",
    ),
  };
}

function typedRule(rule: Rule | undefined, usual: string): Record<string, unknown> {
  const appliesTo: readonly string[] = rule?.appliesTo ?? ["standing"];
  return {
    used: rule ? "on" : undefined,
    number: rule && "count" in rule ? String(rule.count) : usual,
    strength: rule?.strength ?? "must",
    committees: Object.fromEntries(
      committeeKinds.filter((kind) => appliesTo.includes(kind)).map((kind) => [kind, "on"]),
    ),
    citation: rule?.citation ?? "",
  };
}
