import * as z from "zod/mini";
import { readWebsite } from "~/features/organisations/website";
import { partnersField, partnersFrom } from "~/features/partners/partner-form";
import { contactFields, contactFrom } from "~/shared/contact-form";
import { parseCountry } from "~/shared/countries";
import { integerField, optionalPartialDateField, optionalText, requiredText } from "~/shared/fields";
import { linesOf } from "~/shared/lines";
import { listField } from "~/shared/list-field";
import { isCurrency, parseOptionalAmount } from "~/shared/money";
import { accept, type Result, refuse } from "~/shared/result";
import type { ProjectBasics, ProjectMoney, ProjectPartners } from "./project";

const version = integerField();

export const basicsForm = z.object({
  version,
  title: requiredText(200),
  acronym: optionalText(50),
  kind: optionalText(200),
  purpose: optionalText(5000),
  startsOn: optionalPartialDateField(),
  endsOn: optionalPartialDateField(),
  ownerDepartment: optionalText(200),
  projectLeader: optionalText(200),
  website: optionalText(300),
  ...contactFields,
  internalNote: optionalText(5000),
});

/** What a project is, as its form means it. */
export function basicsFrom(typed: z.output<typeof basicsForm>): Result<ProjectBasics> {
  const website = typed.website ? readWebsite(typed.website, "website") : accept("");
  if (!website.ok) return website;
  return accept({
    title: typed.title,
    acronym: typed.acronym ?? "",
    kind: typed.kind ?? "",
    purpose: typed.purpose ?? "",
    startsOn: typed.startsOn,
    endsOn: typed.endsOn,
    ownerDepartment: typed.ownerDepartment ?? "",
    projectLeader: typed.projectLeader ?? "",
    website: website.value,
    contact: contactFrom(typed),
    internalNote: typed.internalNote ?? "",
  });
}

/** The amounts are texts until the currency says how many decimals they have. */
export const amountTexts = {
  currency: requiredText(3),
  budget: optionalText(50),
  grant: optionalText(50),
  own: optionalText(50),
};

export const moneyForm = z.object({
  version,
  programmeId: optionalText(),
  programmeNote: optionalText(200),
  call: optionalText(200),
  ...amountTexts,
});

export function moneyFrom(typed: z.output<typeof moneyForm>): Result<ProjectMoney> {
  const amounts = amountsFrom(typed);
  if (!amounts.ok) return amounts;
  return accept({
    programmeId: typed.programmeId,
    programmeNote: typed.programmeNote ?? "",
    call: typed.call ?? "",
    ...amounts.value,
  });
}

interface TypedAmounts {
  currency: string;
  budget: string | null;
  grant: string | null;
  own: string | null;
}

type Amounts = Pick<ProjectMoney, "currency" | "budgetMinor" | "grantMinor" | "ownMinor">;

/** Amounts in one currency; one left empty is not known. */
export function amountsFrom(typed: TypedAmounts): Result<Amounts> {
  const currency = typed.currency.toUpperCase();
  if (!isCurrency(currency))
    return refuse("form.invalid", undefined, [{ field: "currency", key: "project.currencyUnknown" }]);
  const read: Record<"budget" | "grant" | "own", number | null> = { budget: null, grant: null, own: null };
  for (const field of ["budget", "grant", "own"] as const) {
    const amount = parseOptionalAmount(typed[field] ?? "", currency);
    if (!amount.ok) return refuse("form.invalid", undefined, [{ field, ...amount.refusal }]);
    read[field] = amount.value;
  }
  return accept({ currency, budgetMinor: read.budget, grantMinor: read.grant, ownMinor: read.own });
}

export const partnersForm = z.object({
  version,
  partners: partnersField(),
  partnerCountries: optionalText(2000),
  partnerCountriesNote: optionalText(300),
});

export function projectPartnersFrom(typed: z.output<typeof partnersForm>): Result<ProjectPartners> {
  const partners = partnersFrom(typed.partners);
  if (!partners.ok) return partners;
  const countries: string[] = [];
  for (const line of linesOf(typed.partnerCountries ?? "")) {
    const country = parseCountry(line);
    if (!country.ok)
      return refuse("form.invalid", undefined, [{ field: "partnerCountries", ...country.refusal }]);
    countries.push(country.value);
  }
  return accept({
    partners: partners.value,
    partnerCountries: countries,
    partnerCountriesNote: typed.partnerCountriesNote ?? "",
  });
}

const tripRow = z.object({ tripId: optionalText(), relation: optionalText() });

export const tiesForm = z.object({
  version,
  policyAreas: listField(),
  efforts: listField(),
  trips: z._default(z.array(tripRow), []),
});
