import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { SectionHeading } from "~/ui/section-heading";
import { adoptionAddress } from "../addresses";
import type { PeriodRulesView } from "../period-rules-view";
import { travelRuleTexts } from "../texts";
import { Findings } from "./findings";
import { RuleList } from "./rule-list";
import { asksForWayOut, WayOut } from "./way-out";

interface PeriodRulesProps {
  view: PeriodRulesView;
  mayAdopt: boolean;
  mayDepart: boolean;
}

/** The rules in force as sentences, and how they are kept. */
export function PeriodRules({ view, mayAdopt, mayDepart }: PeriodRulesProps) {
  const t = useTexts(travelRuleTexts).rules;
  const { slug, inForce, isClosed, findings } = view;
  const adopt = mayAdopt && !isClosed && (
    <p className="mt-4">
      <ButtonLink to={adoptionAddress(slug)} kind={inForce ? "secondary" : "primary"}>
        {inForce ? t.adoptNext : t.adopt}
      </ButtonLink>
    </p>
  );
  if (!inForce)
    return (
      <>
        <SectionHeading>{t.noRules}</SectionHeading>
        <EmptyState action={adopt}>{t.noRulesWhy}</EmptyState>
      </>
    );
  return (
    <>
      <SectionHeading>{t.heading(inForce.rules.length)}</SectionHeading>
      <RuleList rules={inForce.rules} />
      {inForce.note && (
        <>
          <SectionHeading level={3}>{t.note}</SectionHeading>
          <p className="prose">{inForce.note}</p>
        </>
      )}
      {adopt}
      <SectionHeading>{t.standings}</SectionHeading>
      <Findings
        findings={findings}
        wayOut={(finding) =>
          mayDepart && asksForWayOut(finding) && <WayOut periodSlug={slug} finding={finding} />
        }
      />
    </>
  );
}
