import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { textAtOdds } from "../at-odds";
import type { ShownSection } from "../evaluation-view.server";
import { evaluationTexts } from "../texts";

/** Says at the top of the page that a section has two texts, and leads to the choice. */
export function ConflictNotice({ sections }: { sections: readonly ShownSection[] }) {
  const t = useTexts(evaluationTexts);
  const sent = useActionData<FormAnswer | undefined>();
  const section = sections.find((one) => textAtOdds(one, sent) !== null);
  if (!section) return null;
  return (
    <Alert tone="warning" announce level={2} heading={t.stale(t.sections[section.section], section.editedBy)}>
      <p>
        {t.staleText} <a href="#konflikt">{t.goToChoice}</a>
      </p>
    </Alert>
  );
}
