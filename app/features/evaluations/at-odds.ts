import type { Typed } from "~/shared/form-data";

/**
 * The writer's own text where somebody else has saved the section since the form was opened, and a choice between
 * the two is to be made; null where there is none. After a choice that came too late, it is the text that was chosen.
 */
export function textAtOdds(
  standing: { section: string; version: number },
  sent: { form: string; typed: Typed } | undefined,
): string | null {
  if (!sent || sent.typed.section !== standing.section) return null;
  const { version, body, mine, merged, choice } = sent.typed;
  const cameTooLate = String(version) !== String(standing.version);
  if (sent.form === "section") return cameTooLate ? textOf(body) : null;
  if (sent.form !== "merge") return null;
  return cameTooLate && choice === "merged" ? textOf(merged) : textOf(mine);
}

function textOf(typed: Typed[string] | undefined): string {
  return typeof typed === "string" ? typed : "";
}
