import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { Icon } from "~/ui/icon";
import { Panel } from "~/ui/panel";
import { draftTexts } from "../../draft/texts";
import type { TriedView } from "../../draft/tried-view";
import { ShiftLines } from "./shift-lines";
import { triedPlace } from "./tried-line";
import { TriedCommittees, TriedTrips } from "./tried-subjects";

interface TriedPanelProps {
  tried: TriedView;
  /** Tried with a rule as it is typed, and not as it is saved. */
  isTyped: boolean;
}

/** What the draft would change for the period's trips and committees, and whether its rules agree. */
export function TriedPanel({ tried, isTyped }: TriedPanelProps) {
  const t = useTexts(draftTexts).tried;
  const { counts, contradictions, period } = tried;
  const isNothing = counts.trips.all + counts.committees.all === 0;
  return (
    <Panel heading={t.heading} id={triedPlace}>
      {isTyped && <Alert tone="info" heading={t.withTyped} />}
      {isNothing ? (
        <p>{t.nothing}</p>
      ) : (
        <p className="mt-0 mb-3">
          {t.lead(counts)}{" "}
          <strong>
            {counts.trips.all > 0 && t.trips(counts.trips)}{" "}
            {counts.committees.all > 0 && t.committees(counts.committees)}
          </strong>
        </p>
      )}
      {contradictions.length > 0 && (
        <Alert tone="error" heading={t.contradiction} level={3} announce={false}>
          {contradictions.map((rules) => (
            <p key={rules.join()}>{t.together(rules)}</p>
          ))}
          <p>{t.cannotBothHold}</p>
        </Alert>
      )}
      <TriedTrips trips={tried.trips} />
      <TriedCommittees committees={tried.committees} />
      {period.shifts.length > 0 && (
        <>
          <h3 className="sub">{t.period}</h3>
          <ShiftLines shifts={period.shifts} />
        </>
      )}
      {contradictions.length === 0 && (
        <p className="meta mt-3">
          <Icon name="check" /> {t.noContradiction(tried.at)}
        </p>
      )}
    </Panel>
  );
}
