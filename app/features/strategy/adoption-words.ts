import { formatPartial, type PartialDate } from "~/shared/dates";
import { joinWords } from "~/shared/words";

/** What goes on after »vedtaget«, the same in the workspace and in public; null where nothing is known. */
export function adoptionInWords(on: PartialDate | null, by: readonly string[]): string | null {
  const bodies = by.length > 0 && `af ${joinWords(by)}`;
  if (on) return [formatPartial(on), bodies].filter(Boolean).join(" ");
  return bodies ? `${bodies}, dato ikke oplyst` : null;
}
