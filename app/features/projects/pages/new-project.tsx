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
import { createProject } from "../project-commands.server";
import { newProjectForm, projectFrom } from "../project-form";
import { answerWithAnotherPartner, refusedProject } from "../project-saving.server";
import { projectTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: projectTexts.da.pageTitle(projectTexts.da.create) }];

export async function loader({ context }: LoaderFunctionArgs) {
  return { organisations: await partnerChoices(context.db) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  if (posted.typed.addPartner !== undefined) return answerWithAnotherPartner(posted);
  const checked = checkForm(newProjectForm, posted.typed);
  if (!checked.ok) return refusedProject(posted, checked.refusal);
  const project = projectFrom(checked.value);
  if (!project.ok) return refusedProject(posted, project.refusal);
  const result = await createProject(actingIn(context, posted.formKey), project.value);
  if (!result.ok) return refusedProject(posted, result.refusal, checked.value);
  return redirect(`/arbejdsrum/projekter/${result.value.slug}?gjort=oprettet`, 303);
}

export default function NewProject() {
  const { organisations } = useLoaderData<typeof loader>();
  const t = useTexts(projectTexts);
  return (
    <ProjectFrame title={t.create}>
      <ProjectFields
        version={null}
        defaults={{ status: "idea" }}
        organisations={organisations}
        back="/arbejdsrum/projekter"
      />
    </ProjectFrame>
  );
}
