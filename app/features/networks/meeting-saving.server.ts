import { data } from "@remix-run/node";
import type { PostedForm } from "~/features/commands/forms.server";
import type { FormAnswer } from "~/shared/form-answer";
import { withAnotherMaterial } from "./meeting-form";

/** The same form once more, with room for another material. */
export function answerWithAnotherMaterial({ form, typed }: PostedForm) {
  const answer: FormAnswer = { form, title: "", errors: {}, typed: withAnotherMaterial(typed) };
  return data(answer);
}
