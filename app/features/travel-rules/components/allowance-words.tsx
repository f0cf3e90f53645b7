import { useTexts } from "~/shared/texts";
import type { DispensationView, ExplanationView } from "../finding-view";
import { travelRuleTexts } from "../texts";

/** Which body let a rule be departed from, when and why. */
export function DispensationWords({ dispensation }: { dispensation: DispensationView }) {
  const t = useTexts(travelRuleTexts).allowance;
  const { body, decidedOn, agendaItem, caseNumber, reason, link, revokedOn, revokedReason } = dispensation;
  return (
    <span className="d-block">
      {t.dispensation(body, decidedOn, agendaItem)}
      {caseNumber && ` (${caseNumber})`}: {reason}{" "}
      {link && (
        <a href={link} rel="noreferrer">
          {t.decision}
        </a>
      )}
      {revokedOn && <span className="d-block">{t.revoked(revokedOn, revokedReason ?? "")}</span>}
    </span>
  );
}

/** Who accounts for a rule that was not kept, and how. */
export function ExplanationWords({ explanation }: { explanation: ExplanationView }) {
  const t = useTexts(travelRuleTexts).allowance;
  const { author, body, noAccountReceived, givenOn } = explanation;
  return (
    <span className="d-block">
      {t.explanation(author, givenOn)}: {noAccountReceived && t.noAccount} {body}
    </span>
  );
}
