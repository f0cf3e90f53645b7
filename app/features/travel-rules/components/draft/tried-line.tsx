import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { draftTexts } from "../../draft/texts";

export const triedPlace = "hvad-aendrer-det";

/** After trying: that nothing was saved, and where it is told what would change. */
export function TriedLine({ answer }: { answer: FormAnswer | undefined }) {
  const t = useTexts(draftTexts).editing;
  if (!answer || !("tried" in answer)) return null;
  return (
    <p className="meta mt-4" role="status">
      {t.triedNotSaved} <a href={`#${triedPlace}`}>{t.seeTried}</a>
    </p>
  );
}
