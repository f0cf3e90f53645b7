import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Panel } from "~/ui/panel";
import { projectAddress } from "../project-addresses";
import { guardsOf, type ProjectCommand } from "../project-lifecycle";
import type { ProjectView } from "../project-view.server";
import { stepPaths } from "../step-addresses";
import { stepTexts } from "../step-texts";
import { projectTexts } from "../texts";
import { ApprovalNotice } from "./approval-notice";

interface NextStepsProps {
  view: Pick<ProjectView, "slug" | "status" | "openCommands" | "approval">;
  mayEdit: boolean;
}

const endings: readonly ProjectCommand[] = ["rejectProject", "recordRefusal", "stopProject", "reopenProject"];

/** What can be done with the project now, and what it waits for. */
export function NextSteps({ view: { slug, status, openCommands, approval }, mayEdit }: NextStepsProps) {
  const t = useTexts(projectTexts);
  const { stepOf } = useTexts(stepTexts);
  const waits = openCommands.some((command) => guardsOf(command).includes("decisionIfLarger"));
  const notice = (waits || approval.state === "missingNow") && (
    <ApprovalNotice approval={approval} slug={slug} />
  );
  if (!mayEdit) return notice;
  return (
    <>
      {notice}
      <Panel heading={t.next} id="naeste">
        <ButtonRow>
          {openCommands.map((command, at) => (
            <ButtonLink
              key={command}
              kind={endings.includes(command) ? "tertiary" : at === 0 ? "primary" : "secondary"}
              to={`${projectAddress(slug)}/trin/${stepPaths[command]}`}
            >
              {stepOf(command, status).act}
            </ButtonLink>
          ))}
        </ButtonRow>
      </Panel>
    </>
  );
}
