import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { OutcomeBadge } from "~/ui/finding";
import { HiddenText } from "~/ui/hidden-text";
import { draftTexts } from "../../draft/texts";
import type { ShiftView } from "../../draft/tried-view";
import type { Outcome } from "../../findings";
import { shownOutcome } from "../shown-outcome";

/** Each rule that would judge otherwise: what it says today, what it would say, and why. */
export function ShiftLines({ shifts }: { shifts: readonly ShiftView[] }) {
  const t = useTexts(draftTexts).tried;
  return shifts.map((shift) => (
    <p key={`${shift.rule} ${shift.evidence}`} className="shift">
      <span className="meta">{shift.rule}.</span>
      {shift.kind === "switches" ? (
        <span className="shift-badges">
          <Outcomes outcome={shift.before} otherwise={t.noRule} />
          <span aria-hidden="true">→</span>
          <HiddenText>{t.arrow}</HiddenText>
          <Outcomes outcome={shift.after} otherwise={t.noLonger} />
        </span>
      ) : (
        <span className="shift-badges">
          <Outcomes outcome={shift.after} otherwise={t.noLonger} />
          {t.asBefore}
        </span>
      )}
      {shift.evidence} {shift.earlier && <span className="meta">{t.before(shift.earlier)}</span>}
    </p>
  ));
}

function Outcomes({ outcome, otherwise }: { outcome: Outcome | null; otherwise: string }) {
  return outcome ? <OutcomeBadge outcome={shownOutcome[outcome]} /> : <Badge tone="plain">{otherwise}</Badge>;
}
