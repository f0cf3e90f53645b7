import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, todayOf } from "~/session/acting.server";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { DeleteFold } from "~/ui/form/delete-fold";
import { FormRefusal } from "~/ui/form/form-refusal";
import { programmeAddress } from "../addresses";
import { deleteCall, editCall } from "../call-commands.server";
import { callDefaults, callFrom, editCallForm } from "../call-form";
import { CallFields } from "../components/call-fields";
import { ProgrammeFrame } from "../components/programme-frame";
import { requireCall } from "../require-programme.server";
import { callLabels, euTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: euTexts.da.pageTitle(`${euTexts.da.editCall}: ${data?.defaults.title ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { programme, call } = await requireCall(context.db, params, todayOf(context));
  return {
    programme: { slug: programme.slug, name: programme.name },
    version: call.version,
    defaults: callDefaults(call),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const today = todayOf(context);
  const { programme, call } = await requireCall(context.db, params, today);
  const posted = await readForm(request);
  const acting = actingIn(context, posted.formKey);
  const back = programmeAddress(programme.slug);
  if (posted.form === "delete") {
    const deleted = await deleteCall(acting, { callId: call.id });
    if (!deleted.ok) return refusedForm(posted, deleted.refusal, callLabels);
    return redirect(`${back}?gjort=indkaldelse-slettet`, 303);
  }
  const checked = checkForm(editCallForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, callLabels);
  const input = callFrom(checked.value);
  if (!input.ok) return refusedForm(posted, input.refusal, callLabels);
  const { version } = checked.value;
  const result = await editCall(acting, { callId: call.id, version, ...input.value });
  if (result.ok) return redirect(`${back}?gjort=indkaldelse`, 303);
  const now = await requireCall(context.db, params, today);
  return refusedForm(posted, result.refusal, callLabels, callDefaults(now.call));
}

export default function EditCall() {
  const { programme, version, defaults } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(euTexts);
  return (
    <ProgrammeFrame title={t.editCall} programme={programme}>
      <FormRefusal answer={answer?.form === "delete" ? answer : undefined} />
      <CallFields version={version} defaults={defaults} back={programmeAddress(programme.slug)} />
      <DeleteFold label={t.deleteCall} lead={t.deleteCallLead} />
    </ProgrammeFrame>
  );
}
