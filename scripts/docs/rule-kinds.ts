import { ruleKindNames, ruleKinds } from "~/features/travel-rules/kinds";
import { ruleGroups } from "~/features/travel-rules/kinds/kind";
import { type ParameterSpec, usualValue } from "~/features/travel-rules/parameters";
import { ruleSentence } from "~/features/travel-rules/rule-sentence";
import { committeeKinds, type Rule, type RuleKind } from "~/features/travel-rules/rule-sets";
import { ruleWords } from "~/features/travel-rules/rule-words";
import { generatedPage, markdownTable } from "./markdown";

/** Every kind of rule: what it is called, its usual sentence, its parameters, and what a finding is about. */
export function ruleKindsPage(): string {
  const groups = ruleGroups.map((group) => {
    const rows = ruleKindNames
      .filter((kind) => ruleKinds[kind].group === group)
      .map((kind) => [
        `\`${kind}\``,
        ruleSentence(usualRule(kind)),
        parametersOf(kind).map(parameterWords).join("; ") || "–",
        ruleKinds[kind].subject,
      ]);
    const table = markdownTable(["Kind", "Its usual sentence", "Parameters", "Judges each"], rows);
    return `## ${ruleWords.da.groups[group]}\n\n${table}`;
  });
  return generatedPage("Kinds of travel rule", "app/features/travel-rules/kinds", groups.join("\n\n"));
}

const parametersOf = (kind: RuleKind) =>
  Object.entries(ruleKinds[kind].parameters as Readonly<Record<string, ParameterSpec>>);

function usualRule(kind: RuleKind): Rule {
  return {
    key: kind,
    kind,
    strength: "must",
    appliesTo: committeeKinds,
    committeeIds: [],
    where: "anywhere",
    administrative: false,
    citation: "",
    ...Object.fromEntries(parametersOf(kind).map(([name, spec]) => [name, usualValue(spec)])),
  } as unknown as Rule;
}

function parameterWords([name, spec]: [string, ParameterSpec]): string {
  switch (spec.type) {
    case "whole":
      return `${name}: ${spec.min} to ${spec.max}${spec.optional ? ", or none" : ""}`;
    case "amount":
      return `${name}: an amount`;
    case "choice":
      return `${name}: ${spec.options.join(", ")}`;
    case "choices":
      return `${name}: any of ${spec.options.join(", ")}`;
    case "countries":
      return `${name}: countries`;
  }
}
