import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { FormRefusal } from "~/ui/form/form-refusal";
import { SectionHeading } from "~/ui/section-heading";
import { AccountPanel } from "../components/account-panel";
import { Invitation } from "../components/invitation";
import { PersonFrame } from "../components/person-frame";
import { PersonSeats } from "../components/person-seats";
import { accountView, actOnAccount } from "../person-page.server";
import { seatsOf } from "../person-seats.server";
import { requirePerson } from "../require-person.server";
import { peopleTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: peopleTexts.da.pageTitle(data?.name ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, name, email } = await requirePerson(context.db, params.id);
  return {
    id,
    name,
    email,
    account: await accountView(context.db, id),
    seats: await seatsOf(context.db, id),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id } = await requirePerson(context.db, params.id);
  return actOnAccount(context, id, await readForm(request));
}

export default function PersonPage() {
  const { id, name, email, account, seats } = useLoaderData<typeof loader>();
  const said = useActionData<FormAnswer | { link: string }>();
  const t = useTexts(peopleTexts);
  const at = `/arbejdsrum/personer/${id}`;
  return (
    <PersonFrame title={name}>
      {said && "link" in said ? <Invitation link={said.link} /> : <FormRefusal answer={said} />}
      {!said && <DoneNotice texts={t.done} />}
      <Columns
        main={
          <>
            <SectionHeading>{t.seats}</SectionHeading>
            <PersonSeats seats={seats} />
            <ButtonRow>
              <ButtonLink to={`${at}/ret`}>{t.edit}</ButtonLink>
            </ButtonRow>
            {email && <p className="meta mt-4">{email}</p>}
            <p className="mt-7">
              <Link to={`${at}/slet`}>{t.forget}</Link>
            </p>
          </>
        }
        side={<AccountPanel account={account} editAt={`${at}/konto`} />}
      />
    </PersonFrame>
  );
}
