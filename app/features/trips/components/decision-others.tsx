import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { TextSection } from "~/ui/text-section";
import { otherBody } from "../decision-form";
import { decisionTexts } from "../decision-texts";

/** What bodies decided that are no travelling committees. */
export function DecisionOthers({ mayRecord, children }: { mayRecord: boolean; children: ReactNode }) {
  const t = useTexts(decisionTexts);
  return (
    <TextSection id="andre" heading={t.others}>
      <p className="meta">{t.othersHint}</p>
      {children}
      {mayRecord && (
        <p>
          <Link to={`?skriv=${otherBody}`} preventScrollReset>
            {t.recordOther}
          </Link>
        </p>
      )}
    </TextSection>
  );
}
