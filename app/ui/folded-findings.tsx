import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { type FindingOutcome, type FindingStrength, OutcomeBadge } from "./finding";
import { Fold } from "./fold";
import { LinedList } from "./lined-list";
import { uiTexts } from "./texts";

export interface FoldedFinding {
  title: string;
  strength: FindingStrength;
  evidence?: ReactNode;
  /** Where the rule stands: »Pkt. 9«. */
  citation: string;
  /** Said when it differs from the fold's own. */
  outcome?: FindingOutcome;
}

interface FoldedFindingsProps {
  outcome: FindingOutcome;
  open?: boolean;
  findings: readonly FoldedFinding[];
}

/** The findings that ask for nothing now, one fold for each outcome; nothing when there are none. */
export function FoldedFindings({ outcome, open, findings }: FoldedFindingsProps) {
  const t = useTexts(uiTexts);
  if (findings.length === 0) return null;
  return (
    <Fold summary={t.counted(t.outcome[outcome], findings.length)} open={open}>
      <LinedList>
        {findings.map((finding) => (
          <li key={`${finding.citation} ${finding.title}`}>
            <strong>{finding.title}</strong>
            <br />
            {finding.outcome && finding.outcome !== outcome && <OutcomeBadge outcome={finding.outcome} />}{" "}
            {finding.evidence}{" "}
            <cite>
              {finding.citation}, {t.strength[finding.strength].toLowerCase()}
            </cite>
          </li>
        ))}
      </LinedList>
    </Fold>
  );
}
