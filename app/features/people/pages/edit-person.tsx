import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { PersonFields } from "../components/person-fields";
import { PersonFrame } from "../components/person-frame";
import type { Person } from "../person";
import { editPerson } from "../person-commands.server";
import { editPersonForm } from "../person-form";
import { requirePerson } from "../require-person.server";
import { peopleLabels, peopleTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: peopleTexts.da.pageTitle(peopleTexts.da.edit) }];

const defaultsOf = ({ name, email, version }: Person) => ({
  fullName: name,
  email: email ?? "",
  version: String(version),
});

export async function loader({ context, params }: LoaderFunctionArgs) {
  const person = await requirePerson(context.db, params.id);
  const { id, name, version } = person;
  return { person: { id, name }, version, defaults: defaultsOf(person) };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const person = await requirePerson(context.db, params.id);
  const posted = await readForm(request);
  const checked = checkForm(editPersonForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, peopleLabels);
  const input = { personId: person.id, ...checked.value };
  const result = await editPerson(actingIn(context, posted.formKey), input);
  if (result.ok) return redirect(`/arbejdsrum/personer/${person.id}?gjort=rettet`, 303);
  const now = await requirePerson(context.db, params.id);
  return refusedForm(posted, result.refusal, peopleLabels, defaultsOf(now));
}

export default function EditPerson() {
  const { person, version, defaults } = useLoaderData<typeof loader>();
  const t = useTexts(peopleTexts);
  const form = useTypedForm({ form: "person", schema: editPersonForm, defaults, labels: peopleLabels });
  return (
    <PersonFrame title={t.edit} person={person}>
      <TypedForm form={form} refused={t.refused} version={version}>
        <NowStands
          answer={form.answer}
          fields={[
            { name: "fullName", label: t.name },
            { name: "email", label: t.email },
          ]}
        />
        <PersonFields form={form} />
        <SaveRow back={`/arbejdsrum/personer/${person.id}`} />
      </TypedForm>
    </PersonFrame>
  );
}
