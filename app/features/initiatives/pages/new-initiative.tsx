import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { sameForm } from "~/features/commands/same-form.server";
import { partnerChoices } from "~/features/partners/partner-choices.server";
import { aboutRows, withAnotherPartner } from "~/features/partners/partner-form";
import { actingIn, todayOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { InitiativeFields } from "../components/initiative-fields";
import { InitiativeFrame } from "../components/initiative-frame";
import { createInitiative } from "../initiative-commands.server";
import { initiativeFrom, newInitiativeForm } from "../initiative-form";
import { listServees } from "../servees.server";
import { initiativeLabels, initiativeTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: initiativeTexts.da.pageTitle(initiativeTexts.da.create) }];

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    organisations: await partnerChoices(context.db),
    servees: await listServees(context.db, todayOf(context), { pointIds: [], effortIds: [] }),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  if (posted.typed.addPartner !== undefined) return sameForm(posted, withAnotherPartner(posted.typed));
  const checked = checkForm(newInitiativeForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, initiativeLabels);
  const input = initiativeFrom(checked.value);
  if (!input.ok) return refusedForm(posted, input.refusal, initiativeLabels);
  const result = await createInitiative(actingIn(context, posted.formKey), input.value);
  if (!result.ok)
    return refusedForm(posted, aboutRows(result.refusal, checked.value.partners), initiativeLabels);
  return redirect(`/arbejdsrum/initiativer/${result.value.slug}?gjort=oprettet`, 303);
}

export default function NewInitiative() {
  const choices = useLoaderData<typeof loader>();
  const t = useTexts(initiativeTexts);
  return (
    <InitiativeFrame title={t.create}>
      <InitiativeFields version={null} defaults={{}} {...choices} back="/arbejdsrum/initiativer" />
    </InitiativeFrame>
  );
}
