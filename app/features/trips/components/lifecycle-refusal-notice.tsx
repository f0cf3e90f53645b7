import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/shared/form-answer";
import { FormRefusal } from "~/ui/form/form-refusal";

/**
 * The refusal of a form that has no room of its own for it, since it is a single button or no longer on the page;
 * of any form unless some are named.
 */
export function RefusalNotice({ forms }: { forms?: readonly string[] }) {
  const answer = useActionData<FormAnswer | undefined>();
  const isOurs = answer !== undefined && "errors" in answer && (forms?.includes(answer.form) ?? true);
  return isOurs ? <FormRefusal answer={answer} /> : null;
}
