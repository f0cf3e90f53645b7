import { data } from "@remix-run/node";
import type { PostedForm } from "~/features/commands/forms.server";
import type { FormAnswer } from "~/shared/form-answer";
import { filledRows } from "./destination-form";

/** The answer to a button that adds or removes a place: the form as it was typed, with other rows; else null. */
export function withOtherRows({ form, typed }: PostedForm) {
  const { addDestination, removeDestination, ...rest } = typed;
  if (addDestination === undefined && removeDestination === undefined) return null;
  const rows = Array.isArray(rest.destinations) ? rest.destinations : [];
  const destinations =
    addDestination === undefined
      ? rows.filter((_row, index) => index !== Number(removeDestination))
      : [...rows, { city: "", country: "" }];
  const answer: FormAnswer = { form, title: "", errors: {}, typed: { ...rest, destinations } };
  return data(answer);
}

/** The form without the rows that were left empty, so that a fault is shown beside the row it is about. */
export function withoutEmptyRows(posted: PostedForm): PostedForm {
  const destinations = filledRows(posted.typed.destinations) as PostedForm["typed"][];
  return { ...posted, typed: { ...posted.typed, destinations } };
}
