import * as z from "zod/mini";
import { partnersField, partnersFrom } from "~/features/partners/partner-form";
import {
  choiceField,
  integerField,
  optionalPartialDateField,
  optionalText,
  requiredText,
} from "~/shared/fields";
import { accept, type Result } from "~/shared/result";
import { type ProjectInput, projectStatuses } from "./project";

const project = {
  title: requiredText(200),
  purpose: optionalText(5000),
  status: choiceField(projectStatuses),
  startsOn: optionalPartialDateField(),
  endsOn: optionalPartialDateField(),
  partners: partnersField(),
  internalNote: optionalText(5000),
};

export const newProjectForm = z.object(project);

export const editProjectForm = z.object({ ...project, version: integerField() });

type TypedProject = z.output<typeof newProjectForm>;

/** The project as its form means it. */
export function projectFrom(typed: TypedProject): Result<ProjectInput> {
  const partners = partnersFrom(typed.partners);
  if (!partners.ok) return partners;
  return accept({
    title: typed.title,
    purpose: typed.purpose ?? "",
    status: typed.status,
    startsOn: typed.startsOn,
    endsOn: typed.endsOn,
    partners: partners.value,
    internalNote: typed.internalNote ?? "",
  });
}
