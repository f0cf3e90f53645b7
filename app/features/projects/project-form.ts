import * as z from "zod/mini";
import {
  choiceField,
  integerField,
  optionalChoiceField,
  optionalPartialDateField,
  optionalText,
  requiredText,
} from "~/shared/fields";
import { accept, type Refusal, type Result, refuse } from "~/shared/result";
import { type Partner, type ProjectInput, partnerRoles, projectStatuses } from "./project";

const mostPartners = 100;

const partnerRow = z.object({
  organisationId: optionalText(),
  description: optionalText(200),
  role: optionalChoiceField(partnerRoles),
});

const project = {
  title: requiredText(200),
  purpose: optionalText(5000),
  status: choiceField(projectStatuses),
  startsOn: optionalPartialDateField(),
  endsOn: optionalPartialDateField(),
  partners: z._default(z.array(partnerRow).check(z.maxLength(mostPartners, "field.unreadable")), []),
  internalNote: optionalText(5000),
};

export const newProjectForm = z.object(project);

export const editProjectForm = z.object({ ...project, version: integerField() });

type TypedProject = z.output<typeof newProjectForm>;

/** The project as its form means it. Rows left empty are no partners; a lead without a name is refused. */
export function projectFrom(typed: TypedProject): Result<ProjectInput> {
  const unnamed = typed.partners.findIndex((row) => !isNamed(row) && row.role === "lead");
  if (unnamed >= 0) {
    const field = `partners.${unnamed}.description`;
    return refuse("form.invalid", undefined, [{ field, key: "project.partnerUnnamed" }]);
  }
  return accept({
    title: typed.title,
    purpose: typed.purpose ?? "",
    status: typed.status,
    startsOn: typed.startsOn,
    endsOn: typed.endsOn,
    partners: typed.partners.filter(isNamed).map(partnerOf),
    internalNote: typed.internalNote ?? "",
  });
}

/** A refusal that counts the partners, so that it counts the form's rows, of which some may be empty. */
export function aboutRows(refusal: Refusal, { partners }: TypedProject): Refusal {
  const rows = partners.flatMap((row, at) => (isNamed(row) ? [at] : []));
  const fields = refusal.fields?.map((fault) => ({
    ...fault,
    field: fault.field.replace(/^partners\.(\d+)/, (_, at) => `partners.${rows[Number(at)]}`),
  }));
  return { ...refusal, ...(fields && { fields }) };
}

type TypedPartner = TypedProject["partners"][number];

const isNamed = ({ organisationId, description }: TypedPartner) =>
  organisationId !== null || description !== null;

function partnerOf({ organisationId, description, role }: TypedPartner): Partner {
  return { organisationId, description: description ?? "", role: role ?? "partner" };
}
