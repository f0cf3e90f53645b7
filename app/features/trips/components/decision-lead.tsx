import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import type { DecisionsPage } from "../decision-page.server";
import { decisionTexts } from "../decision-texts";

type Lead = Pick<DecisionsPage, "isPast" | "reapproving" | "missing" | "saidNo">;

/** In one line: whether all have decided, and who has not. */
export function DecisionLead({ view: { isPast, reapproving, missing, saidNo } }: { view: Lead }) {
  const t = useTexts(decisionTexts).lead;
  if (isPast) return <p>{t.past}</p>;
  const sentences = [
    missing.length > 0 && t.missing(missing),
    saidNo.length > 0 && t.saidNo(saidNo),
    missing.length === 0 && saidNo.length === 0 && t.all,
  ].filter(Boolean);
  if (reapproving)
    return (
      <Alert tone="warning" heading={t.again}>
        {sentences.join(" ")}
      </Alert>
    );
  return <p>{sentences.join(" ")}</p>;
}
