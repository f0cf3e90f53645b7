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
import { programmeAddress } from "../addresses";
import { addCall } from "../call-commands.server";
import { callFrom, newCallForm } from "../call-form";
import { CallFields } from "../components/call-fields";
import { ProgrammeFrame } from "../components/programme-frame";
import { requireProgramme } from "../require-programme.server";
import { callLabels, euTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: euTexts.da.pageTitle(euTexts.da.addCall) }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { slug, name } = await requireProgramme(context.db, params.slug);
  return { programme: { slug, name } };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: programmeId, slug } = await requireProgramme(context.db, params.slug);
  const posted = await readForm(request);
  const checked = checkForm(newCallForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, callLabels);
  const call = callFrom(checked.value);
  if (!call.ok) return refusedForm(posted, call.refusal, callLabels);
  const result = await addCall(actingIn(context, posted.formKey), { programmeId, ...call.value });
  if (!result.ok) return refusedForm(posted, result.refusal, callLabels);
  return redirect(`${programmeAddress(slug)}?gjort=indkaldelse`, 303);
}

export default function NewCall() {
  const { programme } = useLoaderData<typeof loader>();
  const t = useTexts(euTexts);
  return (
    <ProgrammeFrame title={t.addCall} programme={programme}>
      <CallFields version={null} defaults={{}} back={programmeAddress(programme.slug)} />
    </ProgrammeFrame>
  );
}
