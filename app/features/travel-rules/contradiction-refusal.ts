import { type Refused, refuse } from "~/shared/result";
import type { Contradiction } from "./contradictions";
import { ruleSentence } from "./rule-sentence";

/** The refusal of rules that nobody could keep together, with all of them named. */
export function contradictionRefusal({ key, rules }: Contradiction): Refused {
  return refuse(key, { rules: rules.map((rule) => ruleSentence(rule)) });
}
