import { data } from "@remix-run/node";
import { type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { countryName } from "~/shared/countries";
import type { FormAnswer } from "~/shared/form-answer";
import type { Typed } from "~/shared/form-data";
import type { Refusal } from "~/shared/result";
import type { Organisation } from "./organisation";
import { organisationLabels } from "./texts";

export interface ExistingAnswer extends FormAnswer {
  /** The organisation that is there already, where that is why. */
  existing?: { slug: string; name: string };
}

/** The answer to a refused form, with the way to the organisation that it would have doubled. */
export function refusedOrganisation(posted: PostedForm, refusal: Refusal, now?: Typed) {
  const { data: answer, init } = refusedForm(posted, refusal, organisationLabels, now);
  const { slug, name } = refusal.params ?? {};
  const existing = refusal.key === "organisation.exists" && { slug: String(slug), name: String(name) };
  return data<ExistingAnswer>({ ...answer, ...(existing && { existing }) }, init ?? undefined);
}

/** An organisation as its form's fields show it. */
export function organisationDefaults(organisation: Organisation) {
  const { name, kind, city, country, website, internalNote, version } = organisation;
  return {
    name,
    kind,
    city: city ?? "",
    country: country ? countryName(country) : "",
    website: website ?? "",
    internalNote: internalNote ?? "",
    version: String(version),
  };
}
