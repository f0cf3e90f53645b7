import { type ProjectStatus, projectStatuses } from "~/features/projects/project";
import { partiesOf, partyOf } from "./parties";
import { amountOf, contactFrom, dateOf, linesFrom } from "./read-values";
import type { WorkProject } from "./work";
import type { ProjectDocument, WorkDocument } from "./work-document";

export function projectOf(project: ProjectDocument): WorkProject {
  const { programme = "", partnerCountries, leadPartner } = project;
  const isProgramme = programme !== "" && programme !== "EU";
  const countries = Array.isArray(partnerCountries) ? partnerCountries : [];
  const others = [...partiesOf(project.partners), ...partiesOf(project.with)];
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

/** Null where the source does not say it. */
function statusOf(status: string | undefined): ProjectStatus | null {
  return projectStatuses.find((known) => known === status) ?? null;
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
