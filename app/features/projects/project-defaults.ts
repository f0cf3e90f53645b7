import { partnerDefaults } from "~/features/partners/partner-form";
import { contactDefaults } from "~/shared/contact-form";
import { countryName } from "~/shared/countries";
import { formatPartial, type PartialDate } from "~/shared/dates";
import type { Typed } from "~/shared/form-data";
import { formatAmount } from "~/shared/money";
import type { ProjectMoney } from "./project";
import type { ProjectRows } from "./project-rows";
import type { Project } from "./projects.server";

const written = (date: PartialDate | null) => (date ? formatPartial(date) : "");
const versionOf = ({ version }: Project) => ({ version: String(version) });

/** A project as the fields of each of its forms show it. Names of countries are made on the server alone. */
export function basicsDefaults(project: Project): Typed {
  return {
    ...versionOf(project),
    title: project.title,
    acronym: project.acronym,
    kind: project.kind,
    purpose: project.purpose,
    startsOn: written(project.startsOn),
    endsOn: written(project.endsOn),
    ownerDepartment: project.ownerDepartment,
    projectLeader: project.projectLeader,
    website: project.website,
    ...contactDefaults(project.contact),
    internalNote: project.internalNote,
  };
}

export function moneyDefaults(project: Project): Typed {
  return {
    ...versionOf(project),
    programmeId: project.programmeId ?? "",
    programmeNote: project.programmeNote,
    call: project.call,
    ...amountDefaults(project),
  };
}

export function amountDefaults({ currency, budgetMinor, grantMinor, ownMinor }: ProjectMoney): Typed {
  const amount = (minor: number | null) => (minor === null ? "" : formatAmount(minor, currency));
  return { currency, budget: amount(budgetMinor), grant: amount(grantMinor), own: amount(ownMinor) };
}

export function partnersDefaults(project: Project): Typed {
  return {
    ...versionOf(project),
    partners: partnerDefaults(project.partners),
    partnerCountries: project.partnerCountries.map(countryName).join("\n"),
    partnerCountriesNote: project.partnerCountriesNote,
  };
}

export function tiesDefaults(project: Project): Typed {
  return {
    ...versionOf(project),
    policyAreas: [...project.policyAreaIds],
    efforts: [...project.effortIds],
    trips: project.trips.map(({ tripId, relation }) => ({ tripId, relation })),
  };
}

export function rowsDefaults(project: Project, { milestones, results, links }: ProjectRows): Typed {
  return {
    ...versionOf(project),
    milestones: milestones.map(({ body, dueOn, reachedOn }) => ({
      body,
      dueOn: written(dueOn),
      reachedOn: written(reachedOn),
    })),
    results: results.map(({ body, link }) => ({ body, link })),
    links: links.map(({ label, link }) => ({ label, link })),
  };
}
