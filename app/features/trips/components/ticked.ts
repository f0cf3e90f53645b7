import type { FormAnswer } from "~/shared/form-answer";

/** The boxes of a name that are ticked: as they were sent, else those ticked at first. */
export function tickedIn(
  answer: FormAnswer | undefined,
  name: string,
  atFirst: readonly string[] = [],
): readonly string[] {
  if (!answer) return atFirst;
  const sent = answer.typed[name];
  return [sent ?? []].flat().filter((value) => typeof value === "string");
}
