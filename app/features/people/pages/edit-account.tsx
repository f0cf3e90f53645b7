import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { todayOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { accountDefaults, saveAccount } from "../account-saving.server";
import { findAccountOf } from "../accounts.server";
import { committeeChoices } from "../committee-choices.server";
import { AccountFields } from "../components/account-fields";
import { PersonFrame } from "../components/person-frame";
import { requirePerson } from "../require-person.server";
import { peopleTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: peopleTexts.da.pageTitle(peopleTexts.da.accountOf(data?.person.name ?? "")) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, name, email } = await requirePerson(context.db, params.id);
  const account = await findAccountOf(context.db, id);
  return {
    person: { id, name },
    version: account?.version ?? null,
    defaults: account
      ? accountDefaults(account)
      : { login: email ?? "", roles: [], committees: [], version: "" },
    committees: await committeeChoices(context.db, todayOf(context), account?.committeeIds ?? []),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id } = await requirePerson(context.db, params.id);
  return saveAccount(context, id, await readForm(request));
}

export default function EditAccount() {
  const { person, ...view } = useLoaderData<typeof loader>();
  const t = useTexts(peopleTexts);
  return (
    <PersonFrame title={view.version === null ? t.createAccount : t.editAccount} person={person}>
      <AccountFields {...view} back={`/arbejdsrum/personer/${person.id}`} />
    </PersonFrame>
  );
}
