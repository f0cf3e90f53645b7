import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Finding, FindingList } from "~/ui/finding";
import { FoldedFindings } from "~/ui/folded-findings";
import type { FindingView } from "../finding-view";
import type { Outcome } from "../findings";
import { travelRuleTexts } from "../texts";
import { DispensationWords, ExplanationWords } from "./allowance-words";
import { shownOutcome } from "./shown-outcome";

/** Said at once; the others wait in folds. */
const openOutcomes: readonly Outcome[] = ["breached", "at_risk", "dispensed", "explained"];
const foldedOutcomes: readonly Outcome[] = ["pending", "met", "not_applicable"];

interface FindingsProps {
  findings: readonly FindingView[];
  /** What can be done about a finding that is breached or at risk; nothing on the public site. */
  wayOut?: (finding: FindingView) => ReactNode;
}

/** What the rules say: what asks for something first, the rest folded away. */
export function Findings({ findings, wayOut }: FindingsProps) {
  const t = useTexts(travelRuleTexts).findings;
  const titleOf = (finding: FindingView) => titleAmong(findings, finding, t.forCommittee);
  const citationOf = ({ citation }: FindingView) => (citation ? t.quoted(citation) : t.noCitation);
  const open = openOutcomes.flatMap((outcome) => findings.filter((finding) => finding.outcome === outcome));
  if (findings.length === 0) return <p>{t.none}</p>;
  return (
    <>
      {open.length > 0 && (
        <FindingList>
          {open.map((finding) => (
            <OneFinding
              key={keyOf(finding)}
              finding={finding}
              title={titleOf(finding)}
              wayOut={wayOut?.(finding)}
            />
          ))}
        </FindingList>
      )}
      {foldedOutcomes.map((outcome) => (
        <FoldedFindings
          key={outcome}
          outcome={shownOutcome[outcome]}
          open={outcome === "pending"}
          findings={findings
            .filter((finding) => finding.outcome === outcome)
            .map((finding) => ({
              title: titleOf(finding),
              strength: finding.strength,
              evidence: finding.evidence,
              citation: citationOf(finding),
            }))}
        />
      ))}
    </>
  );
}

interface OneFindingProps {
  finding: FindingView;
  /** The rule, unless the page must say more. */
  title?: string;
  wayOut?: ReactNode;
}

/** A finding told in full, within a FindingList. */
export function OneFinding({ finding, title = finding.rule, wayOut }: OneFindingProps) {
  const t = useTexts(travelRuleTexts).findings;
  return (
    <Finding
      outcome={shownOutcome[finding.outcome]}
      strength={finding.strength}
      title={title}
      evidence={<Evidence finding={finding} />}
      wayOut={wayOut}
      citation={finding.citation ? t.quoted(finding.citation) : t.noCitation}
    />
  );
}

function Evidence({ finding }: { finding: FindingView }) {
  const t = useTexts(travelRuleTexts).findings;
  return (
    <>
      {finding.evidence}
      {finding.inherited && ` ${t.inherited}`}
      {finding.dispensation && <DispensationWords dispensation={finding.dispensation} />}
      {finding.explanation && <ExplanationWords explanation={finding.explanation} />}
    </>
  );
}

/** The rule; with the committee's name where the same rule speaks of several. */
function titleAmong(
  findings: readonly FindingView[],
  finding: FindingView,
  forCommittee: (rule: string, committee: string) => string,
): string {
  const alike = findings.filter(
    ({ rule, strength }) => rule === finding.rule && strength === finding.strength,
  );
  if (alike.length < 2) return finding.rule;
  const about = finding.committee?.name ?? finding.trip?.title;
  return about ? forCommittee(finding.rule, about) : finding.rule;
}

function keyOf({ ruleKey, year, committee, trip }: FindingView): string {
  return [ruleKey, year, committee?.slug, trip?.reference].join(" ");
}
