import { optionalChoiceField } from "~/shared/fields";
import { type Approval, approvalAnswers } from "./approval";
import { textOrNone } from "./form-parts";

/** The fields of a form that changes an approved trip; other trips leave them empty. */
export const approvalFields = {
  approval: optionalChoiceField(approvalAnswers),
  coverNote: textOrNone(500),
};

export function approvalOf(typed: {
  approval: Approval["answer"] | null;
  coverNote: string;
}): Approval | null {
  if (typed.approval === "covered") return { answer: "covered", note: typed.coverNote };
  return typed.approval && { answer: "askAnew" };
}
