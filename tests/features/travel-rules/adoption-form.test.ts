import { expect, test } from "vitest";
import { checkForm } from "~/features/commands/forms.server";
import { adoptionForm, rulesFrom, typedRules } from "~/features/travel-rules/adoption-form";
import { ruleSet } from "../../support/period-facts";

const { rules } = ruleSet([
  { kind: "minimumTrips", count: 1, strength: "should", appliesTo: ["standing"], citation: "Gerne tidligt" },
  { kind: "evaluationDue", count: 90, appliesTo: ["standing", "council"] },
]);

function typed(change: (form: ReturnType<typeof typedRules>) => void = () => {}) {
  const form = typedRules(rules);
  change(form);
  const sent = JSON.parse(JSON.stringify(form));
  return { number: "1", adoptedBy: "Byrådet", adoptedOn: "28.1.2026", inForceFrom: "1.2.2026", rules: sent };
}

function faults(sent: ReturnType<typeof typed>): string[] {
  const checked = checkForm(adoptionForm, sent);
  return checked.ok ? [] : (checked.refusal.fields ?? []).map(({ field, key }) => `${field}: ${key}`);
}

test("the rules in force stand in the form, and are read back as they were", () => {
  const checked = checkForm(adoptionForm, typed());
  if (!checked.ok) throw new Error("the form should be in order");
  expect(rulesFrom(checked.value)).toEqual(rules);
});

test("a rule that is not used needs no number and no committees", () => {
  expect(
    faults(typed(({ maximumTrips }) => Object.assign(maximumTrips, { number: "", committees: undefined }))),
  ).toEqual([]);
});

test("a rule that is used needs both", () => {
  const bare = { used: "on", number: "", committees: undefined };
  expect(faults(typed(({ maximumTrips }) => Object.assign(maximumTrips, bare)))).toEqual([
    "rules.maximumTrips.number: field.required",
    "rules.maximumTrips.committees.standing: field.choose",
  ]);
});

test("a limit below zero and a link that is none are refused", () => {
  expect(faults(typed(({ minimumTrips }) => Object.assign(minimumTrips, { number: "-1" })))).toEqual([
    "rules.minimumTrips.number: field.tooSmall",
  ]);
  expect(faults({ ...typed(), ...{ link: "fjordby" } })).toEqual(["link: rules.linkUnreadable"]);
});
