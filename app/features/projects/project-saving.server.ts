import { data } from "@remix-run/node";
import type { output } from "zod/v4/core";
import { type PostedForm, refusedForm } from "~/features/commands/forms.server";
import type { FormAnswer } from "~/shared/form-answer";
import type { Typed } from "~/shared/form-data";
import type { Refusal } from "~/shared/result";
import { aboutRows, type newProjectForm } from "./project-form";
import { projectLabels } from "./texts";

/** The same form once more, with room for another partner. */
export function withAnotherPartner({ form, typed }: PostedForm) {
  const { addPartner: _pressed, ...rest } = typed;
  const partners = Array.isArray(rest.partners) ? rest.partners : [];
  const empty = { organisationId: "", description: "", role: "partner" };
  const answer: FormAnswer = {
    form,
    title: "",
    errors: {},
    typed: { ...rest, partners: [...partners, empty] },
  };
  return data(answer);
}

/** The answer to a refused project; `checked` is what the form said, once it could be read. */
export function refusedProject(
  posted: PostedForm,
  refusal: Refusal,
  checked?: output<typeof newProjectForm>,
  now?: Typed,
) {
  return refusedForm(posted, checked ? aboutRows(refusal, checked) : refusal, projectLabels, now);
}
