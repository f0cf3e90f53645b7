import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { Button, ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { PersonFrame } from "../components/person-frame";
import { forgetPerson } from "../forget-person.server";
import { requirePerson } from "../require-person.server";
import { peopleTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: peopleTexts.da.pageTitle(peopleTexts.da.forgetTitle(data?.name ?? "")) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, name } = await requirePerson(context.db, params.id);
  return { id, name };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id } = await requirePerson(context.db, params.id);
  const posted = await readForm(request);
  const result = await forgetPerson(actingIn(context, posted.formKey), { personId: id });
  if (!result.ok) return refusedForm(posted, result.refusal);
  return redirect("/arbejdsrum/personer?gjort=glemt", 303);
}

export default function ForgetPerson() {
  const person = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(peopleTexts);
  return (
    <PersonFrame title={t.forgetTitle(person.name)} person={person}>
      <FormRefusal answer={answer} />
      <p>{t.forgetLead}</p>
      <ul>
        {t.forgetWhat.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t.forgetPublished}</p>
      <Form method="post">
        <FormIdentity form="forget" />
        <ButtonRow>
          <Button kind="warning">{t.forgetDo}</Button>
          <ButtonLink kind="tertiary" to={`/arbejdsrum/personer/${person.id}`}>
            {t.keep}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </PersonFrame>
  );
}
