import { type AppLoadContext, redirect } from "@remix-run/node";
import { checkForm, type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { organisationLabels } from "../texts";
import { takeBackDistinction, tellApart } from "./distinction-commands.server";
import { distinctionForm, distinctionForms } from "./distinction-form";

export function isDistinctionForm({ form }: PostedForm): boolean {
  return form === distinctionForms.apart || form === distinctionForms.together;
}

/** Does what was pressed beside a pair, and shows the list again. */
export async function answerDistinction(context: AppLoadContext, posted: PostedForm) {
  const checked = checkForm(distinctionForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, organisationLabels);
  const isApart = posted.form === distinctionForms.apart;
  const command = isApart ? tellApart : takeBackDistinction;
  const result = await command(actingIn(context, posted.formKey), checked.value);
  if (!result.ok) return refusedForm(posted, result.refusal, organisationLabels);
  return redirect(`/arbejdsrum/organisationer?gjort=${isApart ? "forskellige" : "ligner"}`, 303);
}
