import { accept, type FieldRefusal, type Result, refuse } from "~/shared/result";
import { ruleKinds } from "../kinds";
import { type CommitteeKind, committeeKinds, type RuleKind } from "../rule-sets";
import type { KeylessRule } from "./rule-draft";
import type { RuleFormFields, Specs } from "./rule-form";

/** The rule that a form describes; refused where it speaks of nobody, or a list that asks for something has nothing. */
export function ruleOfForm(kind: RuleKind, fields: RuleFormFields): Result<KeylessRule> {
  const { strength, appliesTo, committeeIds, where, administrative, citation, parameters } = fields;
  const faults = [...listFaults(kind, parameters), ...scopeFaults(fields)];
  if (faults.length > 0) return refuse("form.invalid", undefined, faults);
  return accept({
    ...parameters,
    kind,
    strength,
    appliesTo: committeeKinds.filter((each) => appliesTo.includes(each)),
    committeeIds,
    where,
    administrative,
    citation,
  } as KeylessRule);
}

function scopeFaults({ appliesTo, committeeIds }: RuleFormFields): FieldRefusal[] {
  const isKnown = (each: string) => committeeKinds.includes(each as CommitteeKind);
  if (!appliesTo.every(isKnown)) return [{ field: "appliesTo", key: "field.notAChoice" }];
  return appliesTo.length + committeeIds.length === 0
    ? [{ field: "appliesTo", key: "draft.appliesToNobody" }]
    : [];
}

function listFaults(kind: RuleKind, parameters: RuleFormFields["parameters"]): FieldRefusal[] {
  const specs: Specs = ruleKinds[kind].parameters;
  return Object.entries(specs).flatMap(([field, spec]): FieldRefusal[] => {
    if (spec.type !== "choices") return [];
    const chosen = (parameters[field] ?? []) as readonly string[];
    if (!chosen.every((each) => spec.options.includes(each))) return [{ field, key: "field.notAChoice" }];
    return chosen.length === 0 && !spec.optional ? [{ field, key: "field.choose" }] : [];
  });
}
