import { data } from "@remix-run/node";
import type { output } from "zod/v4/core";
import { type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { aboutRows, withAnotherPartner } from "~/features/partners/partner-form";
import { listPartners } from "~/features/partners/partners.server";
import type { FormAnswer } from "~/shared/form-answer";
import type { Typed } from "~/shared/form-data";
import type { Refusal } from "~/shared/result";
import type { Db } from "~db/tables";
import type { Organisation } from "./organisation";
import { organisationDefaults } from "./organisation-defaults";
import type { newOrganisationForm } from "./organisation-form";
import { withAnotherRelation } from "./relation-form";
import { listRelations } from "./relations.server";
import { organisationLabels } from "./texts";

export interface ExistingAnswer extends FormAnswer {
  /** The organisation that is there already, where that is why. */
  existing?: { slug: string; name: string };
}

/** The same form with one more row, where that is what was pressed; else null. */
export function answerWithAnotherRow({ form, typed }: PostedForm) {
  const grown =
    typed.addPartner !== undefined
      ? withAnotherPartner(typed)
      : typed.addRelation !== undefined && withAnotherRelation(typed);
  return grown ? data<ExistingAnswer>({ form, title: "", errors: {}, typed: grown }) : null;
}

/**
 * The answer to a refused form, with the way to the organisation that it would have doubled; `checked` is what the form
 * said, once it could be read.
 */
export function refusedOrganisation(
  posted: PostedForm,
  refused: Refusal,
  checked?: output<typeof newOrganisationForm>,
  now?: Typed,
) {
  const refusal = checked ? aboutRows(refused, checked.partners) : refused;
  const { data: answer, init } = refusedForm(posted, refusal, organisationLabels, now);
  const { slug, name } = refusal.params ?? {};
  const existing = refusal.key === "organisation.exists" && { slug: String(slug), name: String(name) };
  return data<ExistingAnswer>({ ...answer, ...(existing && { existing }) }, init ?? undefined);
}

/** An organisation with its relations and founders as the form's fields show them. */
export async function loadOrganisationDefaults(db: Db, organisation: Organisation) {
  return organisationDefaults(
    organisation,
    await listRelations(db, organisation.id),
    await listPartners(db, "of_organisation_id", organisation.id),
  );
}
