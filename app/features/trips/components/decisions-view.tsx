import { useSearchParams } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import { otherBody } from "../decision-form";
import type { DecisionsPage, DecisionView } from "../decision-page.server";
import { decisionTexts } from "../decision-texts";
import { DecisionCommittee } from "./decision-committee";
import { DecisionEntry } from "./decision-entry";
import { DecisionFields } from "./decision-fields";
import { DecisionLead } from "./decision-lead";
import { DecisionOthers } from "./decision-others";
import { CoveringFields, ReleaseFields } from "./decision-small-forms";
import { DoneNotice } from "./done-notice";
import { LegalBasisSection } from "./legal-basis-section";
import { LeaveOutFields } from "./lifecycle-leave-out-fields";
import { RefusalNotice } from "./lifecycle-refusal-notice";

/** What the trip's bodies have decided, what is missing, and on what legal ground it is paid. One form is open at a time. */
export function DecisionsView({ view }: { view: DecisionsPage & { today: string } }) {
  const { address, committees, departures, may } = view;
  const t = useTexts(decisionTexts);
  const [asked] = useSearchParams();
  const back = `${address}/beslutninger`;
  const shared = { committees, reapproving: view.reapproving, isPast: view.isPast, back };
  const writing = may.recordDecision ? asked.get("skriv") : null;
  const newForm = (committeeId: string) =>
    writing === committeeId && <DecisionFields decision={null} committeeId={committeeId} {...shared} />;
  const entry = (decision: DecisionView, withBody = false) => {
    if (may.recordDecision && asked.get("ret") === decision.id)
      return <DecisionFields decision={decision} committeeId="" {...shared} />;
    return (
      <>
        <DecisionEntry decision={decision} withBody={withBody} may={may} />
        {may.releaseDecision && asked.get("frigiv") === decision.id && (
          <ReleaseFields decision={decision} today={view.today} back={back} />
        )}
        {may.recordDecision && asked.get("daekker") === decision.id && (
          <CoveringFields decision={decision} back={back} />
        )}
      </>
    );
  };
  return (
    <>
      <DoneNotice texts={t.done} />
      <RefusalNotice forms={["removeDecision", "removeLegalBasis"]} />
      <SectionHeading>{t.heading}</SectionHeading>
      <DecisionLead view={view} />
      {committees.map((committee) => (
        <DecisionCommittee
          key={committee.id}
          committee={committee}
          isPast={view.isPast}
          mayRecord={may.recordDecision && writing !== committee.id}
          mayLeaveOut={may.leaveOutCommittee && committees.length > 1 && asked.get("uden") !== committee.id}
          entry={entry}
        >
          {newForm(committee.id)}
          {may.leaveOutCommittee && asked.get("uden") === committee.id && (
            <LeaveOutFields
              committee={committee}
              staying={committees.filter(({ id }) => id !== committee.id)}
              version={view.version}
              back={back}
            />
          )}
        </DecisionCommittee>
      ))}
      <DecisionOthers mayRecord={may.recordDecision && writing !== otherBody}>
        {view.others.length > 0 && (
          <LinedList>
            {view.others.map((decision) => (
              <li key={decision.id}>{entry(decision, true)}</li>
            ))}
          </LinedList>
        )}
        {newForm(otherBody)}
      </DecisionOthers>
      {departures.length > 0 && (
        <section>
          <SectionHeading level={3}>{t.departures}</SectionHeading>
          <LinedList>
            {departures.map(({ committeeId, name, leftOn, reason }) => (
              <li key={committeeId}>
                <strong>{t.departure(name, leftOn)}</strong>
                <br />
                {reason}
              </li>
            ))}
          </LinedList>
        </section>
      )}
      {may.approveTrip && view.missing.length === 0 && view.saidNo.length === 0 && (
        <p className="mt-5">
          <ButtonLink kind="primary" to={`${address}/godkend`}>
            {t.toApproval}
          </ButtonLink>
        </p>
      )}
      <LegalBasisSection
        entries={view.legalBasis}
        isPast={view.isPast}
        mayRecord={may.recordLegalBasis}
        open={asked.get("hjemmel")}
        back={back}
      />
    </>
  );
}
