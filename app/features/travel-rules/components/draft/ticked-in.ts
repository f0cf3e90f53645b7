import type { FormAnswer } from "~/shared/form-answer";
import type { Typed } from "~/shared/form-data";

/** The values of a list that are ticked: as they were sent, else as they were at first. */
export function tickedIn(
  answer: FormAnswer | undefined,
  name: string,
  atFirst: readonly string[],
): readonly string[] {
  return answer ? listOf(answer.typed[name]) : atFirst;
}

/** A list as a form holds it: none, one or several. */
export function listOf(value: Typed[string] | undefined): readonly string[] {
  return [value ?? []].flat().filter((each) => typeof each === "string");
}
