import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { SaveRow } from "~/ui/form/save-row";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { PersonFields } from "../components/person-fields";
import { PersonFrame } from "../components/person-frame";
import { createPerson } from "../person-commands.server";
import { newPersonForm } from "../person-form";
import { peopleLabels, peopleTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: peopleTexts.da.pageTitle(peopleTexts.da.create) }];

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const checked = checkForm(newPersonForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, peopleLabels);
  const result = await createPerson(actingIn(context, posted.formKey), checked.value);
  if (!result.ok) return refusedForm(posted, result.refusal, peopleLabels);
  return redirect(`/arbejdsrum/personer/${result.value.id}?gjort=oprettet`, 303);
}

export default function NewPerson() {
  const t = useTexts(peopleTexts);
  const form = useTypedForm({ form: "person", schema: newPersonForm, defaults: {}, labels: peopleLabels });
  return (
    <PersonFrame title={t.create}>
      <p>{t.createLead}</p>
      <TypedForm form={form} refused={t.refused}>
        <PersonFields form={form} />
        <SaveRow label={t.create} back="/arbejdsrum/personer" />
      </TypedForm>
    </PersonFrame>
  );
}
