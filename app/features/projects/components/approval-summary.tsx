import { Link } from "@remix-run/react";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { approvalTexts } from "../approval-texts";
import { decisionsAddress } from "../project-addresses";
import type { ProjectView } from "../project-view.server";
import { ApprovalReason } from "./approval-notice";

interface ApprovalSummaryProps {
  view: Pick<ProjectView, "slug" | "approval" | "lastDecision" | "departures">;
  mayDecide: boolean;
}

/** Whether a project needs a political decision, and what was decided. */
export function ApprovalSummary({ view, mayDecide }: ApprovalSummaryProps) {
  const t = useTexts(approvalTexts);
  const { slug, approval, lastDecision, departures } = view;
  return (
    <>
      <p>
        {approval.size && approval.state !== "smaller" && <strong>{t.size[approval.size]}. </strong>}
        {t[approval.state]}
      </p>
      <ApprovalReason approval={approval} />
      {lastDecision && (
        <p>
          {lastDecision.body} {t.said[lastDecision.outcome]} {formatDate(lastDecision.meetingOn)}.
        </p>
      )}
      {departures.map(({ id, kind, givenBy, givenOn, reason }) => (
        <p key={id}>
          <strong>{t.kind[kind]}</strong> {t.givenLine(givenBy, formatDate(givenOn))}: {reason}
        </p>
      ))}
      <p>
        <Link to={decisionsAddress(slug)}>{mayDecide ? t.manage : t.decisions}</Link>
      </p>
    </>
  );
}
