import * as z from "zod/mini";
import { decisionContents } from "~/features/travel-rules/facts";
import { checkboxField, choiceField, dateField, optionalText, requiredText } from "~/shared/fields";
import { textField } from "~/shared/form-reading";
import { listField } from "~/shared/list-field";
import { accept, refuse } from "~/shared/result";
import { decisionConcerns, decisionOutcomes } from "./decision";

/** In place of a committee's id: a body that is no travelling committee. */
export const otherBody = "other";

const linkLimit = 500;

/** An address that a browser can open safely: http or https, nothing else. */
function readLink(text: string) {
  if (text === "") return accept("");
  if (text.length > linkLimit) return refuse("field.tooLong", { max: linkLimit, length: text.length });
  const scheme = URL.canParse(text) ? new URL(text).protocol : "";
  return scheme === "http:" || scheme === "https:" ? accept(text) : refuse("decision.linkUnreadable");
}

/** What was ticked of what the body had before it; nothing ticked is nothing recorded. */
const contentsField = () =>
  z.pipe(
    listField(),
    z.transform((ticked: string[]) => decisionContents.filter((content) => ticked.includes(content))),
  );

export const decisionForm = z
  .object({
    concerns: choiceField(decisionConcerns),
    committeeId: requiredText(),
    body: optionalText(),
    decidesForAll: checkboxField(),
    outcome: choiceField(decisionOutcomes),
    meetingOn: dateField(),
    item: choiceField(["open", "closed"]),
    agendaItem: optionalText(50),
    caseNumber: optionalText(100),
    link: textField(readLink),
    wording: optionalText(4000),
    contents: contentsField(),
  })
  .check(
    z.refine(({ committeeId, body }) => committeeId !== otherBody || body !== null, {
      path: ["body"],
      error: "field.required",
    }),
  );

/** A decision as the form gives it, checked. */
export type DecisionForm = z.output<typeof decisionForm>;

export const releaseForm = z.object({ releasedOn: dateField() });

export const coveringForm = z.object({ note: requiredText(1000) });
