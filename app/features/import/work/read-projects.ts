import { type ProjectStatus, projectStatuses } from "~/features/projects/project";
import { projectTexts } from "~/features/projects/texts";
import { isSameName } from "~/shared/names";
import { partiesOf, partyOf } from "./parties";
import { amountOf, contactFrom, dateOf, linesFrom } from "./read-values";
import type { WorkProject } from "./work";
import type { PartiesDocument, ProjectDocument, WorkDocument } from "./work-document";

export function projectOf(project: ProjectDocument): WorkProject {
  const { programme = "", partnerCountries, leadPartner } = project;
  const isProgramme = programme !== "" && programme !== "EU";
  const told = [project.partners, project.with];
  const countries = [
    ...(Array.isArray(partnerCountries) ? partnerCountries : []),
    ...told.flatMap(countryCodesIn),
  ];
  const others = told.flatMap((parties) => (countryCodesIn(parties).length > 0 ? [] : partiesOf(parties)));
  return {
    title: project.name,
    acronym: project.acronym ?? "",
    status: statusOf(project.status),
    kind: project.kind ?? "",
    purpose: project.purpose ?? "",
    ownerDepartment: project.owner ?? "",
    projectLeader: project.projectLeader ?? "",
    programme: isProgramme ? programme : null,
    programmeNote: isProgramme ? "" : programme,
    call: project.call ?? "",
    startsOn: dateOf(project.startsOn),
    endsOn: dateOf(project.endsOn),
    budget: amountOf(project.budget),
    grant: amountOf(project.maximumGrant),
    own: amountOf(project.ownContribution),
    partners: [
      ...(leadPartner ? [{ party: partyOf(leadPartner), role: "lead" as const }] : []),
      ...others.map((party) => ({ party, role: "partner" as const })),
    ],
    partnerCountries: countries,
    partnerCountriesNote: typeof partnerCountries === "string" ? partnerCountries : "",
    policyAreas: linesFrom(project.policyArea),
    efforts: linesFrom(project.efforts),
    results: linesFrom(project.results),
    website: project.website ?? "",
    contact: project.contact ? contactFrom(project.contact) : null,
  };
}

/** The codes of countries that a list of partners is nothing but. */
export function countryCodesIn(parties: PartiesDocument | undefined): string[] {
  if (!Array.isArray(parties)) return [];
  const codes = parties
    .filter((party) => typeof party === "string")
    .filter((each) => /^[A-Z]{2}$/.test(each));
  return codes.length === parties.length ? codes : [];
}

/** By its own word or the Danish one; null where the source does not say it, or says it in an unknown way. */
export function statusOf(status: string | undefined): ProjectStatus | null {
  if (status === undefined) return null;
  const words = projectTexts.da.status;
  return projectStatuses.find((each) => isSameName(each, status) || isSameName(words[each], status)) ?? null;
}

/** Every policy area that the file names, wherever it does. */
export function policyAreasOf(document: WorkDocument, projects: readonly WorkProject[]): string[] {
  const ofStrategies = [document, document.strategy ?? {}, ...(document.strategies ?? [])].flatMap(
    ({ policyAreas = [], focusAreas = [], areasToExplore = [] }: WorkDocument) => [
      ...policyAreas,
      ...focusAreas,
      ...areasToExplore,
    ],
  );
  return [...new Set([...ofStrategies, ...projects.flatMap(({ policyAreas }) => policyAreas)])];
}
