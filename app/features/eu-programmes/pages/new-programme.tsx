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
import { programmeAddress, programmesAddress } from "../addresses";
import { ProgrammeFields } from "../components/programme-fields";
import { ProgrammeFrame } from "../components/programme-frame";
import { createProgramme } from "../programme-commands.server";
import { newProgrammeForm, programmeFrom } from "../programme-form";
import { policyAreaChoices } from "../programmes.server";
import { euTexts, programmeLabels } from "../texts";

export const meta: MetaFunction = () => [{ title: euTexts.da.pageTitle(euTexts.da.create) }];

export async function loader({ context }: LoaderFunctionArgs) {
  return { policyAreas: await policyAreaChoices(context.db) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const checked = checkForm(newProgrammeForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, programmeLabels);
  const programme = programmeFrom(checked.value);
  if (!programme.ok) return refusedForm(posted, programme.refusal, programmeLabels);
  const result = await createProgramme(actingIn(context, posted.formKey), programme.value);
  if (!result.ok) return refusedForm(posted, result.refusal, programmeLabels);
  return redirect(`${programmeAddress(result.value.slug)}?gjort=oprettet`, 303);
}

export default function NewProgramme() {
  const { policyAreas } = useLoaderData<typeof loader>();
  const t = useTexts(euTexts);
  return (
    <ProgrammeFrame title={t.create}>
      <ProgrammeFields version={null} defaults={{}} policyAreas={policyAreas} back={programmesAddress} />
    </ProgrammeFrame>
  );
}
