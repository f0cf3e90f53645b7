import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { LinedList } from "~/ui/lined-list";
import { revocationAddress } from "../addresses";
import type { ListedDispensation, ListedExplanation } from "../period-rules-view";
import { travelRuleTexts } from "../texts";
import { DispensationWords, ExplanationWords } from "./allowance-words";

interface ConcernedProps {
  listed: ListedDispensation | ListedExplanation;
}

function Concerned({ listed }: ConcernedProps) {
  const t = useTexts(travelRuleTexts).rules;
  const about = [listed.committee, listed.trip].filter(Boolean).join(", ") || t.wholePeriod;
  return (
    <strong>
      {listed.rule}: {about}
    </strong>
  );
}

interface DispensationListProps {
  periodSlug: string;
  dispensations: readonly ListedDispensation[];
  mayRevoke: boolean;
}

/** Every dispensation of the period, the revoked ones too. */
export function DispensationList({ periodSlug, dispensations, mayRevoke }: DispensationListProps) {
  const t = useTexts(travelRuleTexts).rules;
  if (dispensations.length === 0) return <p>{t.noDispensations}</p>;
  return (
    <LinedList>
      {dispensations.map((listed) => (
        <li key={listed.id}>
          <Concerned listed={listed} />
          <DispensationWords dispensation={listed.dispensation} />
          {mayRevoke && !listed.dispensation.revokedOn && (
            <Link to={revocationAddress(periodSlug, listed.id)}>{t.revoke}</Link>
          )}
        </li>
      ))}
    </LinedList>
  );
}

export function ExplanationList({ explanations }: { explanations: readonly ListedExplanation[] }) {
  const t = useTexts(travelRuleTexts).rules;
  if (explanations.length === 0) return <p>{t.noExplanations}</p>;
  return (
    <LinedList>
      {explanations.map((listed) => (
        <li key={listed.id}>
          <Concerned listed={listed} />
          <ExplanationWords explanation={listed.explanation} />
        </li>
      ))}
    </LinedList>
  );
}
