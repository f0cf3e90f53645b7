import * as z from "zod/mini";
import {
  choiceField,
  dateField,
  integerField,
  optionalChoiceField,
  optionalDateField,
  optionalText,
  requiredText,
} from "~/shared/fields";
import { textField } from "~/shared/form-reading";
import { accept, refuse } from "~/shared/result";
import { decisionOutcomes, departureKinds } from "./project-decision";
import type { DecisionInput } from "./project-decision-rows.server";

/** In place of a committee's id: another body. */
export const otherBody = "other";

const linkField = () =>
  textField((text) =>
    text === "" || (/^https?:\/\/\S+$/i.test(text) && text.length <= 500)
      ? accept(text)
      : refuse("decision.linkUnreadable"),
  );

export const decisionForm = z.object({
  committeeId: requiredText(),
  body: optionalText(),
  outcome: choiceField(decisionOutcomes),
  meetingOn: dateField(),
  item: choiceField(["open", "closed"]),
  agendaItem: optionalText(50),
  caseNumber: optionalText(100),
  link: linkField(),
  wording: optionalText(4000),
});

/** A decision as its form means it. */
export function decisionFrom(typed: z.output<typeof decisionForm>): DecisionInput {
  const isOther = typed.committeeId === otherBody;
  return {
    committeeId: isOther ? null : typed.committeeId,
    body: isOther ? (typed.body ?? "") : "",
    outcome: typed.outcome,
    meetingOn: typed.meetingOn,
    itemIsOpen: typed.item === "open",
    agendaItem: typed.agendaItem ?? "",
    caseNumber: typed.caseNumber ?? "",
    link: typed.link,
    wording: typed.wording ?? "",
  };
}

export const releaseForm = z.object({ releasedOn: dateField() });

export const departureForm = z.object({
  kind: choiceField(departureKinds),
  givenBy: requiredText(200),
  givenOn: dateField(),
  reason: requiredText(4000),
  link: linkField(),
});

export const revokeForm = z.object({ revokedOn: dateField() });

export const sizeForm = z.object({
  version: integerField(),
  mark: optionalChoiceField(["larger", "smaller"]),
  reason: optionalText(1000),
});

/** What the politicians decided of a project before it was registered: who and when, if anything. */
export const earlierDecision = {
  decidedBy: optionalText(200),
  decidedOn: optionalDateField(),
  decidedItem: optionalChoiceField(["open", "closed"]),
};
