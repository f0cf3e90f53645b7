import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Badge, type BadgeTone } from "~/ui/badge";
import { HiddenText } from "~/ui/hidden-text";
import { LinedList } from "~/ui/lined-list";
import { TextSection } from "~/ui/text-section";
import type { CommitteeDecisions, DecisionView } from "../decision-page.server";
import { decisionTexts } from "../decision-texts";

const tones: Record<CommitteeDecisions["answer"], BadgeTone> = {
  yes: "success",
  no: "error",
  none: "plain",
  returned: "warning",
};

interface DecisionCommitteeProps {
  committee: CommitteeDecisions;
  /** Whether an answer is awaited at all: not of a past trip. */
  isPast: boolean;
  mayRecord: boolean;
  /** A committee that said no may be left out. */
  mayLeaveOut: boolean;
  /** A decision, or the form that stands in its place. */
  entry: (decision: DecisionView) => ReactNode;
  /** The form that is open for this committee. */
  children?: ReactNode;
}

/** What one committee has decided, or that it has not yet. */
export function DecisionCommittee(props: DecisionCommitteeProps) {
  const { committee, isPast, mayRecord, mayLeaveOut, entry, children } = props;
  const { id, name, answer, decisions } = committee;
  const t = useTexts(decisionTexts);
  const isAwaited = !isPast || answer !== "none";
  return (
    <TextSection
      id={`udvalg-${id}`}
      heading={name}
      badge={isAwaited && <Badge tone={tones[answer]}>{t.answer[answer]}</Badge>}
    >
      {decisions.length === 0 && <p className="meta">{isPast ? t.noneInSources : t.noneYet}</p>}
      {decisions.length > 0 && (
        <LinedList>
          {decisions.map((decision) => (
            <li key={decision.id}>{entry(decision)}</li>
          ))}
        </LinedList>
      )}
      {mayRecord && (
        <p>
          <Link to={`?skriv=${id}`} preventScrollReset>
            {t.record}
            <HiddenText> ({name})</HiddenText>
          </Link>
        </p>
      )}
      {answer === "no" && mayLeaveOut && (
        <p>
          <Link to={`?uden=${id}`} preventScrollReset>
            {t.leaveOut}
            <HiddenText> ({name})</HiddenText>
          </Link>
        </p>
      )}
      {children}
    </TextSection>
  );
}
