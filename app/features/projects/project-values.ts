import { contactColumns } from "~/shared/contact";
import { textOfLines } from "~/shared/lines";
import { tidyName } from "~/shared/names";
import type { ProjectBasics, ProjectMoney, ProjectPartners } from "./project";

/** What a project is, as its row's columns. */
export function basicColumns(basics: ProjectBasics) {
  return {
    title: tidyName(basics.title),
    acronym: tidyName(basics.acronym),
    kind: basics.kind,
    purpose: basics.purpose,
    starts_on: basics.startsOn,
    ends_on: basics.endsOn,
    owner_department: basics.ownerDepartment,
    project_leader: basics.projectLeader,
    website: basics.website,
    ...contactColumns(basics.contact),
    internal_note: basics.internalNote,
  };
}

/** What pays for it, as its row's columns; the shelf's programme stands before one in words. */
export function moneyColumns(money: ProjectMoney) {
  return {
    programme_id: money.programmeId,
    programme_note: money.programmeId === null ? money.programmeNote : "",
    call: money.call,
    currency: money.currency,
    budget_minor: money.budgetMinor,
    grant_minor: money.grantMinor,
    own_minor: money.ownMinor,
  };
}

export function countryColumns({ partnerCountries, partnerCountriesNote }: ProjectPartners) {
  return {
    partner_countries: textOfLines([...new Set(partnerCountries)]),
    partner_countries_note: partnerCountriesNote,
  };
}
