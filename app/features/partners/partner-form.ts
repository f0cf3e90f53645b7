import * as z from "zod/mini";
import { countryName } from "~/shared/countries";
import {
  optionalChoiceField,
  optionalCountryField,
  optionalIntegerField,
  optionalText,
} from "~/shared/fields";
import type { Typed } from "~/shared/form-data";
import { accept, type Refusal, type Result, refuse } from "~/shared/result";
import { type Partner, partnerRoles } from "./partner";
import type { NamedPartner } from "./partners.server";

const mostPartners = 100;

const partnerRow = z.object({
  organisationId: optionalText(),
  description: optionalText(200),
  city: optionalText(100),
  country: optionalCountryField(),
  headcount: optionalIntegerField({ min: 1, max: 10_000 }),
  role: optionalChoiceField(partnerRoles),
});

/** The rows of partners, for the schema of any form that has them. */
export const partnersField = () =>
  z._default(z.array(partnerRow).check(z.maxLength(mostPartners, "field.unreadable")), []);

type TypedPartner = z.output<typeof partnerRow>;

/** The partners as a form means them. Rows left empty are no partners; a row that says more than nothing needs a name. */
export function partnersFrom(rows: readonly TypedPartner[]): Result<Partner[]> {
  const unnamed = rows.findIndex((row) => !isNamed(row) && (row.role === "lead" || row.country || row.city));
  if (unnamed >= 0) {
    const field = `partners.${unnamed}.description`;
    return refuse("form.invalid", undefined, [{ field, key: "partner.unnamed" }]);
  }
  return accept(rows.filter(isNamed).map(partnerOf));
}

/** A refusal that counts the partners, so that it counts the form's rows, of which some may be empty. */
export function aboutRows(refusal: Refusal, typed: readonly TypedPartner[]): Refusal {
  const rows = typed.flatMap((row, at) => (isNamed(row) ? [at] : []));
  const fields = refusal.fields?.map((fault) => ({
    ...fault,
    field: fault.field.replace(/^partners\.(\d+)/, (_, at) => `partners.${rows[Number(at)]}`),
  }));
  return { ...refusal, ...(fields && { fields }) };
}

const isNamed = ({ organisationId, description }: TypedPartner) =>
  organisationId !== null || description !== null;

function partnerOf({ organisationId, description, city, country, headcount, role }: TypedPartner): Partner {
  const words = { city, country, headcount };
  return {
    organisationId,
    description: description ?? "",
    ...(organisationId === null ? words : { city: null, country: null, headcount: null }),
    role: role ?? "partner",
  };
}

const emptyRow = {
  organisationId: "",
  description: "",
  city: "",
  country: "",
  headcount: "",
  role: "partner",
};

/** The same typed form with room for another partner. */
export function withAnotherPartner({ addPartner: _pressed, ...typed }: Typed): Typed {
  const partners = Array.isArray(typed.partners) ? typed.partners : [];
  return { ...typed, partners: [...partners, emptyRow] };
}

/** Partners as the form's rows show them. */
export function partnerDefaults(partners: readonly NamedPartner[]) {
  return partners.map(({ organisationId, description, city, country, headcount, role }) => ({
    organisationId: organisationId ?? "",
    description,
    city: organisationId === null ? (city ?? "") : "",
    country: organisationId === null && country ? countryName(country) : "",
    headcount: headcount === null ? "" : String(headcount),
    role,
  }));
}
