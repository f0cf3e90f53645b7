import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import { approvalTexts } from "../approval-texts";
import { decisionsAddress } from "../project-addresses";
import type { ProjectDecision } from "../project-decision";
import { type CommitteeChoice, DecisionFields } from "./decision-fields";
import { DecisionLine } from "./decision-line";
import { ReleaseFields } from "./small-date-forms";

interface DecisionsPartProps {
  project: { slug: string };
  decisions: readonly ProjectDecision[];
  committees: readonly CommitteeChoice[];
  today: string;
  mayDecide: boolean;
  /** The decisions whose forms are open. */
  open: { edit: string | null; release: string | null };
}

/** What politicians have decided about a project. */
export function DecisionsPart(props: DecisionsPartProps) {
  const { project, decisions, committees, today, mayDecide, open } = props;
  const t = useTexts(approvalTexts);
  const answer = useActionData<FormAnswer>();
  const back = decisionsAddress(project.slug);
  return (
    <>
      <SectionHeading>{t.decisions}</SectionHeading>
      {decisions.length === 0 && <p>{t.noDecisions}</p>}
      <LinedList>
        {decisions.map((decision) => (
          <li key={decision.id}>
            {mayDecide && open.edit === decision.id ? (
              <DecisionFields decision={decision} committees={committees} back={back} />
            ) : (
              <DecisionLine decision={decision} mayDecide={mayDecide} />
            )}
            {mayDecide && open.release === decision.id && (
              <ReleaseFields row={decision} today={today} back={back} />
            )}
          </li>
        ))}
      </LinedList>
      {mayDecide && open.edit === null && (
        <Fold
          summary={t.addDecision}
          open={decisions.length === 0 || answer?.form === "decision"}
          id="ny-beslutning"
        >
          <DecisionFields decision={null} committees={committees} back={back} />
        </Fold>
      )}
    </>
  );
}
