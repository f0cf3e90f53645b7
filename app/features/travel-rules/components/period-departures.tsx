import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { SectionHeading } from "~/ui/section-heading";
import { dispensationAddress, explanationAddress } from "../addresses";
import type { PeriodRulesView } from "../period-rules-view";
import type { Strength } from "../rule-sets";
import { travelRuleTexts } from "../texts";
import { DispensationList, ExplanationList } from "./departure-lists";

interface PeriodDeparturesProps {
  view: PeriodRulesView;
  mayDispense: boolean;
  mayExplain: boolean;
}

/** The period's dispensations and explanations; new ones where a rule can be departed from in that way. */
export function PeriodDepartures({ view, mayDispense, mayExplain }: PeriodDeparturesProps) {
  const t = useTexts(travelRuleTexts).rules;
  const has = (strength: Strength) =>
    view.versions.some(({ rules }) => rules.some((rule) => rule.strength === strength));
  return (
    <>
      <SectionHeading id="dispensationer">{t.dispensations}</SectionHeading>
      <DispensationList periodSlug={view.slug} dispensations={view.dispensations} mayRevoke={mayDispense} />
      {mayDispense && has("must") && (
        <p className="mt-4">
          <ButtonLink to={dispensationAddress(view.slug)}>{t.newDispensation}</ButtonLink>
        </p>
      )}
      <SectionHeading id="redegoerelser">{t.explanations}</SectionHeading>
      <ExplanationList explanations={view.explanations} />
      {mayExplain && has("should") && (
        <p className="mt-4">
          <ButtonLink to={explanationAddress(view.slug)}>{t.newExplanation}</ButtonLink>
        </p>
      )}
    </>
  );
}
