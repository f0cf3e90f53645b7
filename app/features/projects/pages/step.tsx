import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, todayOf } from "~/session/acting.server";
import { formatPartial } from "~/shared/dates";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { approvalView } from "../approval-view";
import { ApprovalNotice } from "../components/approval-notice";
import { ProjectFrame } from "../components/project-frame";
import { StepForm } from "../components/step-form";
import { projectAddress } from "../project-addresses";
import { findApprovalStanding } from "../project-approval.server";
import { guardsOf, transitionFrom } from "../project-lifecycle";
import { takeStep } from "../project-steps.server";
import { requireProject } from "../require-project.server";
import { stepAt } from "../step-addresses";
import { reasonedStepForm, stepForm } from "../step-form";
import { stepTexts } from "../step-texts";
import { projectLabels, projectTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: projectTexts.da.pageTitle(
      data ? `${stepTexts.da.stepOf(data.command, data.status).title}: ${data.project.title}` : "",
    ),
  },
];

async function requireStep({ context, params }: LoaderFunctionArgs) {
  const command = stepAt(params.step);
  if (!command) throw new Response(null, { status: 404 });
  const project = await requireProject(context.db, params.slug);
  return { command, project, guards: guardsOf(command) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { command, project, guards } = await requireStep(args);
  const { id, slug, title, version, status } = project;
  const today = todayOf(args.context);
  const standing = await findApprovalStanding(args.context.db, id, today);
  return {
    command,
    project: { slug, title },
    status,
    version,
    isOpen: transitionFrom(command, status) !== undefined,
    needsReason: guards.includes("reasonGiven"),
    approval: guards.includes("decisionIfLarger") ? approvalView(standing) : null,
    today: status === "recorded" ? "" : formatPartial(today),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { command, project, guards } = await requireStep(args);
  const posted = await readForm(args.request);
  const schema = guards.includes("reasonGiven") ? reasonedStepForm : stepForm;
  const checked = checkForm(schema, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, projectLabels);
  const { version, onDate, note } = checked.value;
  const input = { projectId: project.id, version, onDate, note: note ?? "" };
  const result = await takeStep(actingIn(args.context, posted.formKey), command, input);
  if (!result.ok) {
    const now = { version: String((await requireStep(args)).project.version) };
    return refusedForm(posted, result.refusal, projectLabels, now);
  }
  return redirect(`${projectAddress(result.value.slug)}?gjort=trin`, 303);
}

/** One step of a project's life: what will happen, when it did, and why. */
export default function Step() {
  const t = useTexts(stepTexts);
  const words = useTexts(projectTexts);
  const answer = useActionData<FormAnswer>();
  const { command, project, status, isOpen, approval, ...view } = useLoaderData<typeof loader>();
  const { title, happens } = t.stepOf(command, status);
  return (
    <ProjectFrame title={title} project={project}>
      {isOpen ? (
        <>
          {approval && !answer?.wayTo && <ApprovalNotice approval={approval} slug={project.slug} />}
          <p className="mt-4">{happens}</p>
          <StepForm command={command} status={status} back={projectAddress(project.slug)} {...view} />
        </>
      ) : (
        <>
          <Alert tone="info" heading={t.closed} level={2}>
            <p>{t.closedText(words.status[status])}</p>
          </Alert>
          <p className="mt-4">
            <Link to={projectAddress(project.slug)}>{t.back}</Link>
          </p>
        </>
      )}
    </ProjectFrame>
  );
}
