import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm } from "~/features/commands/forms.server";
import { partnerChoices } from "~/features/partners/partner-choices.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { ProjectFields } from "../components/project-fields";
import { ProjectFrame } from "../components/project-frame";
import { editProject } from "../project-commands.server";
import { projectDefaults } from "../project-defaults";
import { editProjectForm, projectFrom } from "../project-form";
import { answerWithAnotherPartner, refusedProject } from "../project-saving.server";
import { requireProject } from "../require-project.server";
import { projectTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: projectTexts.da.pageTitle(`${projectTexts.da.edit}: ${data?.project.title ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const project = await requireProject(context.db, params.slug);
  return {
    project: { slug: project.slug, title: project.title },
    version: project.version,
    defaults: projectDefaults(project),
    organisations: await partnerChoices(context.db),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: projectId } = await requireProject(context.db, params.slug);
  const posted = await readForm(request);
  if (posted.typed.addPartner !== undefined) return answerWithAnotherPartner(posted);
  const checked = checkForm(editProjectForm, posted.typed);
  if (!checked.ok) return refusedProject(posted, checked.refusal);
  const project = projectFrom(checked.value);
  if (!project.ok) return refusedProject(posted, project.refusal);
  const input = { projectId, version: checked.value.version, ...project.value };
  const result = await editProject(actingIn(context, posted.formKey), input);
  if (result.ok) return redirect(`/arbejdsrum/projekter/${result.value.slug}?gjort=rettet`, 303);
  const now = await requireProject(context.db, params.slug);
  return refusedProject(posted, result.refusal, checked.value, projectDefaults(now));
}

export default function EditProject() {
  const { project, ...view } = useLoaderData<typeof loader>();
  const t = useTexts(projectTexts);
  return (
    <ProjectFrame title={t.edit} project={project}>
      <ProjectFields {...view} back={`/arbejdsrum/projekter/${project.slug}`} />
    </ProjectFrame>
  );
}
