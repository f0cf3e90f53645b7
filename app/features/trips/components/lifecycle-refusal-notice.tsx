import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/shared/form-answer";
import { FormRefusal } from "~/ui/form/form-refusal";

/** The refusal of a form that is a single button, and has no room of its own for it: at the top of the page. */
export function RefusalNotice({ forms }: { forms: readonly string[] }) {
  const answer = useActionData<FormAnswer | undefined>();
  const isOurs = answer !== undefined && "errors" in answer && forms.includes(answer.form);
  return isOurs ? <FormRefusal answer={answer} /> : null;
}
