import { useTexts } from "~/shared/texts";
import { EmptyState } from "~/ui/empty-state";
import { SectionHeading } from "~/ui/section-heading";
import type { BeginningView } from "../draft/beginning-view";
import type { PeriodRulesView } from "../period-rules-view";
import { travelRuleTexts } from "../texts";
import { Beginnings } from "./draft/beginnings";
import { EditRules } from "./edit-rules";
import { Findings } from "./findings";
import { RuleList } from "./rule-list";
import { asksForWayOut, WayOut } from "./way-out";

interface PeriodRulesProps {
  view: PeriodRulesView;
  /** What a next version can begin with; null for whoever may not write one. */
  beginning: BeginningView | null;
  mayDepart: boolean;
}

/** The rules in force as sentences, and how they are kept. */
export function PeriodRules({ view, beginning, mayDepart }: PeriodRulesProps) {
  const t = useTexts(travelRuleTexts).rules;
  const { slug, inForce, findings } = view;
  if (!inForce) return <NoRules beginning={beginning} />;
  return (
    <>
      <SectionHeading>{t.heading(inForce.rules.length)}</SectionHeading>
      <RuleList rules={inForce.rules} />
      {inForce.note && (
        <>
          <SectionHeading level={3}>{t.note}</SectionHeading>
          <p className="kept-lines">{inForce.note}</p>
        </>
      )}
      {beginning && <EditRules beginning={beginning} />}
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

function NoRules({ beginning }: Pick<PeriodRulesProps, "beginning">) {
  const t = useTexts(travelRuleTexts).rules;
  return (
    <>
      <SectionHeading>{t.noRules}</SectionHeading>
      <EmptyState>{t.noRulesWhy}</EmptyState>
      {beginning &&
        (beginning.replaces === null ? <Beginnings view={beginning} /> : <EditRules beginning={beginning} />)}
    </>
  );
}
