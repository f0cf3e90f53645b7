import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, todayOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { NewProjectFields } from "../components/new-project-fields";
import { ProjectFrame } from "../components/project-frame";
import { newProjectForm, newProjectFrom } from "../new-project-form";
import { projectAddress } from "../project-addresses";
import { createProject } from "../project-commands.server";
import { findRuleInForce } from "../project-rules.server";
import { projectLabels, projectTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: projectTexts.da.pageTitle(projectTexts.da.create) }];

export async function loader({ context }: LoaderFunctionArgs) {
  return { asksForDecision: (await findRuleInForce(context.db, todayOf(context))) !== null };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const checked = checkForm(newProjectForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, projectLabels);
  const project = newProjectFrom(checked.value);
  if (!project.ok) return refusedForm(posted, project.refusal, projectLabels);
  const result = await createProject(actingIn(context, posted.formKey), project.value);
  if (!result.ok) return refusedForm(posted, aboutDecision(result.refusal), projectLabels);
  return redirect(`${projectAddress(result.value.slug)}?gjort=oprettet`, 303);
}

/** The decision's fields have names of their own here. */
function aboutDecision<R extends { fields?: { field: string; key: string }[] }>(refusal: R): R {
  const fields = refusal.fields?.map((fault) =>
    fault.field === "meetingOn" ? { ...fault, field: "decidedOn" } : fault,
  );
  return fields ? { ...refusal, fields } : refusal;
}

export default function NewProject() {
  const { asksForDecision } = useLoaderData<typeof loader>();
  const t = useTexts(projectTexts);
  return (
    <ProjectFrame title={t.create}>
      <NewProjectFields asksForDecision={asksForDecision} />
    </ProjectFrame>
  );
}
