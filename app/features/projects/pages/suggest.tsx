import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, viewerOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { SaveRow } from "~/ui/form/save-row";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { ProjectFrame } from "../components/project-frame";
import { suggestProject } from "../idea-commands.server";
import { suggestForm } from "../idea-forms";
import { ideaTexts } from "../idea-texts";
import { projectAddress, projectsAddress } from "../project-addresses";
import { projectLabels, projectTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: projectTexts.da.pageTitle(ideaTexts.da.suggest) }];

export async function loader({ context }: LoaderFunctionArgs) {
  return { suggestedBy: viewerOf(context).name };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const checked = checkForm(suggestForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, projectLabels);
  const result = await suggestProject(actingIn(context, posted.formKey), checked.value);
  if (!result.ok) return refusedForm(posted, result.refusal, projectLabels);
  return redirect(`${projectAddress(result.value.slug)}?gjort=foreslaaet`, 303);
}

/** A short form on which anyone may suggest a project. */
export default function Suggest() {
  const defaults = useLoaderData<typeof loader>();
  const t = useTexts(ideaTexts);
  const { field, ...form } = useTypedForm({
    form: "suggestion",
    schema: suggestForm,
    defaults: { ...defaults },
    labels: projectLabels,
  });
  return (
    <ProjectFrame title={t.suggest}>
      <p>{t.suggestLead}</p>
      <TypedForm form={{ ...form, field }} refused={t.refused}>
        <TextField {...field("title")} label={t.title} fieldWidth="full" autoComplete="off" />
        <TextArea {...field("purpose")} label={t.what} rows={4} />
        <TextArea {...field("why")} label={t.why} rows={4} />
        <TextField
          {...field("suggestedBy")}
          label={t.suggestedBy}
          hint={t.suggestedByHint}
          autoComplete="off"
        />
        <SaveRow label={t.send} back={projectsAddress} />
      </TypedForm>
    </ProjectFrame>
  );
}
