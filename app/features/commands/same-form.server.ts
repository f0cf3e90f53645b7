import { data } from "@remix-run/node";
import type { FormAnswer } from "~/shared/form-answer";
import type { Typed } from "~/shared/form-data";
import type { PostedForm } from "./forms.server";

/** The same form once more with what was typed, after a button that only changes the form, as one that adds a row. */
export function sameForm({ form }: PostedForm, typed: Typed) {
  const answer: FormAnswer = { form, title: "", errors: {}, typed };
  return data(answer);
}
