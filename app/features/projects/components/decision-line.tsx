import { Form, Link } from "@remix-run/react";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { LinkButton } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import { HiddenText } from "~/ui/hidden-text";
import { Paragraphs } from "~/ui/paragraphs";
import { approvalTexts } from "../approval-texts";
import type { ProjectDecision } from "../project-decision";

interface DecisionLineProps {
  decision: ProjectDecision;
  mayDecide: boolean;
}

/** One decision as it was taken, with what can be done about it. */
export function DecisionLine({ decision, mayDecide }: DecisionLineProps) {
  const t = useTexts(approvalTexts);
  const { body, outcome, meetingOn, itemIsOpen, releasedOn, agendaItem, caseNumber, superseded } = decision;
  const particulars = [
    agendaItem && t.punkt(agendaItem),
    caseNumber && t.sag(caseNumber),
    !itemIsOpen && (releasedOn ? t.released(formatDate(releasedOn)) : t.closedItem.toLocaleLowerCase("da")),
    superseded && t.superseded,
  ].filter(Boolean);
  return (
    <>
      <p>
        <strong>
          {body} {t.said[outcome]}
        </strong>{" "}
        {formatDate(meetingOn)}
        {particulars.length > 0 && <span className="meta"> · {particulars.join(" · ")}</span>}
      </p>
      {decision.wording && <Paragraphs text={decision.wording} />}
      {decision.link && (
        <p>
          <a href={decision.link}>{t.minutes}</a>
        </p>
      )}
      {mayDecide && <DecisionActs decision={decision} />}
    </>
  );
}

function DecisionActs({ decision }: Pick<DecisionLineProps, "decision">) {
  const t = useTexts(approvalTexts);
  const { id, body, meetingOn, itemIsOpen, releasedOn, superseded } = decision;
  const of = <HiddenText>{t.of(body, formatDate(meetingOn))}</HiddenText>;
  return (
    <div className="meta">
      <Link to={`?ret=${id}`} preventScrollReset>
        {t.change}
        {of}
      </Link>
      {" · "}
      {!itemIsOpen && releasedOn === null && (
        <>
          <Link to={`?frigiv=${id}`} preventScrollReset>
            {t.release}
            {of}
          </Link>
          {" · "}
        </>
      )}
      <RowAct form={superseded ? "restore" : "supersede"} row={decision}>
        {superseded ? t.restore : t.supersede}
        {of}
      </RowAct>
      {" · "}
      <RowAct form="removeDecision" row={decision}>
        {t.remove}
        {of}
      </RowAct>
    </div>
  );
}

interface RowActProps {
  form: string;
  row: { id: string; version: number };
  children: React.ReactNode;
}

function RowAct({ form, row, children }: RowActProps) {
  return (
    <Form method="post" className="d-inline">
      <FormIdentity form={form} />
      <HiddenField name="id" value={row.id} />
      <HiddenField name="version" value={String(row.version)} />
      <LinkButton>{children}</LinkButton>
    </Form>
  );
}
