import { data } from "@remix-run/node";
import type { output } from "zod/v4/core";
import { type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { aboutRows, withAnotherPartner } from "~/features/partners/partner-form";
import type { FormAnswer } from "~/shared/form-answer";
import type { Typed } from "~/shared/form-data";
import type { Refusal } from "~/shared/result";
import type { newNetworkForm } from "./network-form";
import { networkLabels } from "./texts";

/** The same form once more, with room for another partner. */
export function answerWithAnotherPartner({ form, typed }: PostedForm) {
  const answer: FormAnswer = { form, title: "", errors: {}, typed: withAnotherPartner(typed) };
  return data(answer);
}

/** The answer to a refused network; `checked` is what the form said, once it could be read. */
export function refusedNetwork(
  posted: PostedForm,
  refusal: Refusal,
  checked?: output<typeof newNetworkForm>,
  now?: Typed,
) {
  return refusedForm(posted, checked ? aboutRows(refusal, checked.partners) : refusal, networkLabels, now);
}
