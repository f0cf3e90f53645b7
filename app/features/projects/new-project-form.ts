import * as z from "zod/mini";
import { choiceField, optionalPartialDateField, optionalText, requiredText } from "~/shared/fields";
import { accept, type Result, refuse } from "~/shared/result";
import { earlierDecision } from "./approval-forms";
import { projectStatuses } from "./project";
import type { NewProject } from "./project-commands.server";
import { amountsFrom, amountTexts } from "./project-form";

export const newProjectForm = z.object({
  title: requiredText(200),
  acronym: optionalText(50),
  purpose: optionalText(5000),
  status: choiceField(projectStatuses),
  statusOn: optionalPartialDateField(),
  startsOn: optionalPartialDateField(),
  endsOn: optionalPartialDateField(),
  ...amountTexts,
  ...earlierDecision,
});

/** A project as the form that registers it means it. */
export function newProjectFrom(typed: z.output<typeof newProjectForm>): Result<NewProject> {
  const amounts = amountsFrom(typed);
  if (!amounts.ok) return amounts;
  const { decidedBy, decidedOn, decidedItem } = typed;
  if (decidedBy && !decidedOn) return required("decidedOn");
  if (decidedOn && !decidedBy) return required("decidedBy");
  if (decidedBy && !decidedItem) return required("decidedItem");
  return accept({
    title: typed.title,
    acronym: typed.acronym ?? "",
    purpose: typed.purpose ?? "",
    status: typed.status,
    statusOn: typed.statusOn,
    startsOn: typed.startsOn,
    endsOn: typed.endsOn,
    ...amounts.value,
    decision:
      decidedBy && decidedOn
        ? {
            committeeId: null,
            body: decidedBy,
            outcome: "yes",
            meetingOn: decidedOn,
            itemIsOpen: decidedItem === "open",
            agendaItem: "",
            caseNumber: "",
            link: "",
            wording: "",
          }
        : null,
  });
}

const required = (field: string) => refuse("form.invalid", undefined, [{ field, key: "field.required" }]);
