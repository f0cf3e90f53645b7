import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { actingIn, todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { DoneNotice } from "~/ui/done-notice";
import { FormRefusal } from "~/ui/form/form-refusal";
import { approvalTexts } from "../approval-texts";
import { approvalView } from "../approval-view";
import { ApprovalReason } from "../components/approval-notice";
import { DecisionsPart } from "../components/decisions-part";
import { DeparturesPart } from "../components/departures-part";
import { ProjectFrame } from "../components/project-frame";
import { SizePart } from "../components/size-part";
import { answerDecisionsForm } from "../decisions-page.server";
import { projectAddress } from "../project-addresses";
import { findApprovalStanding } from "../project-approval.server";
import { listCommitteeChoices } from "../project-choices.server";
import { listProjectDecisions, listProjectDepartures } from "../project-decisions.server";
import { requireProject } from "../require-project.server";
import { projectTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: projectTexts.da.pageTitle(`${approvalTexts.da.heading}: ${data?.project.title ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const project = await requireProject(context.db, params.slug);
  const { id, slug, title, version, sizeMark, sizeReason } = project;
  const viewer = viewerOf(context);
  const today = todayOf(context);
  return {
    project: { slug, title },
    version,
    sizeMark,
    sizeReason,
    today,
    approval: approvalView(await findApprovalStanding(context.db, id, today)),
    decisions: await listProjectDecisions(context.db, id),
    departures: await listProjectDepartures(context.db, id),
    committees: await listCommitteeChoices(context.db),
    mayDecide: mayEver(viewer, "decideProject"),
    mayMark: mayEver(viewer, "manageProjects"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const project = await requireProject(context.db, params.slug);
  const posted = await readForm(request);
  return answerDecisionsForm(actingIn(context, posted.formKey), project, posted);
}

/** The forms that show their refusal themselves; of the others it stands at the top. */
const ownRefusal: readonly string[] = [
  "decision",
  "changeDecision",
  "release",
  "departure",
  "revoke",
  "size",
];

export default function Decisions() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const [address] = useSearchParams();
  const t = useTexts(approvalTexts);
  const { project, approval } = view;
  const canBeMarked = approval.because !== null && !["atOrAbove", "below"].includes(approval.because.key);
  return (
    <ProjectFrame title={t.heading} project={project}>
      <DoneNotice texts={t.done} />
      {answer && !ownRefusal.includes(answer.form) && <FormRefusal answer={answer} />}
      <p>
        {approval.size && <strong>{t.size[approval.size]}. </strong>}
        {t[approval.state]}
      </p>
      <ApprovalReason approval={approval} />
      {canBeMarked && <SizePart {...view} />}
      <DecisionsPart {...view} open={{ edit: address.get("ret"), release: address.get("frigiv") }} />
      {approval.rule && <DeparturesPart {...view} revoking={address.get("tilbagekald")} />}
      <p className="mt-4">
        <Link to={projectAddress(project.slug)}>{t.back}</Link>
      </p>
    </ProjectFrame>
  );
}
