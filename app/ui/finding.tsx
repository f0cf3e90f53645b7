import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Badge, type BadgeTone } from "./badge";
import { classes } from "./classes";
import { uiTexts } from "./texts";

export type FindingOutcome =
  | "breached"
  | "atRisk"
  | "pending"
  | "met"
  | "dispensed"
  | "explained"
  | "notRelevant";

export type FindingStrength = "must" | "should";

const tones: Record<FindingOutcome, BadgeTone> = {
  breached: "error",
  atRisk: "warning",
  pending: "plain",
  met: "success",
  dispensed: "info",
  explained: "info",
  notRelevant: "plain",
};

const edges: Partial<Record<FindingOutcome, string>> = {
  breached: "finding-breached",
  atRisk: "finding-at-risk",
  met: "finding-met",
};

export function OutcomeBadge({ outcome }: { outcome: FindingOutcome }) {
  const t = useTexts(uiTexts);
  return <Badge tone={tones[outcome]}>{t.outcome[outcome]}</Badge>;
}

interface FindingProps {
  outcome: FindingOutcome;
  strength: FindingStrength;
  /** The rule, in a few words. */
  title: ReactNode;
  /** What it was measured by. */
  evidence?: ReactNode;
  /** What can be done about it. */
  wayOut?: ReactNode;
  citation?: ReactNode;
}

/** What a rule says today, and why. A list item of FindingList. */
export function Finding({ outcome, strength, title, evidence, wayOut, citation }: FindingProps) {
  const t = useTexts(uiTexts);
  return (
    <li className={classes("finding", edges[outcome])}>
      <p className="finding-head">
        <OutcomeBadge outcome={outcome} />
        <span className="meta">{t.strength[strength]}</span>
      </p>
      <p>
        <strong>{title}</strong>
      </p>
      {evidence && <p>{evidence}</p>}
      {wayOut && (
        <p>
          <strong>{t.wayOut}</strong> {wayOut}
        </p>
      )}
      {citation && (
        <p>
          <cite>{citation}</cite>
        </p>
      )}
    </li>
  );
}

export function FindingList({ children }: { children: ReactNode }) {
  return <ul className="list">{children}</ul>;
}
