import { type Party, partiesOf, partyOf } from "./parties";
import { policyAreasOf, projectOf } from "./read-projects";
import { strategiesOf } from "./read-strategies";
import { studyTripRuleOf } from "./read-study-trip-rule";
import { contactFrom, dateOf, linesFrom } from "./read-values";
import type { Work, WorkInitiative, WorkNetwork, WorkOrganisation } from "./work";
import type { NetworkDocument, OfficeDocument, ProjectDocument, WorkDocument } from "./work-document";

/** A file's account as it can be written: everything that it names, with the names that it lends each other. */
export function readWork(document: WorkDocument): Work {
  const strategies = strategiesOf(document);
  const projects = (document.projects ?? []).map(projectOf);
  const offices = officesOf(document);
  return {
    recordSince: document.studyTripRule?.archiveGoesBackTo ?? null,
    studyTripRule: document.studyTripRule ? studyTripRuleOf(document.studyTripRule) : null,
    policyAreas: policyAreasOf(document, projects),
    strategies,
    approvalRule: document.approvalRule
      ? { wording: document.approvalRule, adoptedBy: strategies.at(-1)?.adoptedBy ?? [] }
      : null,
    programmes: unique([
      ...(document.programmes ?? []),
      ...projects.flatMap(({ programme }) => programme ?? []),
    ]),
    organisations: [...offices, ...(document.closePartners ?? []).map(partyOf).map(closePartner)],
    twinTowns: (document.twinTowns ?? []).map(({ name, country, since, ...told }) => ({
      party: { ...partyOf({ name, ...(country && { country }) }), isCity: true },
      since: dateOf(since),
      aims: told.aims ?? [],
      activities: told.activities ?? [],
      responsible: told.responsible ?? "",
    })),
    networks: [...(document.network ? [document.network] : []), ...(document.networks ?? [])].map((network) =>
      networkOf(network, document),
    ),
    initiatives: (document.initiatives ?? []).map(initiativeOf),
    projects,
    organising: {
      duty: document.duty ?? "",
      coordinatorRole: document.coordinatorRole ?? "",
      officeAddress: document.officeAddress ?? "",
      openingHours: document.openingHours ?? "",
      pageNames: document.pageNames ?? [],
      contact: document.contact ? contactFrom(document.contact) : null,
    },
  };
}

/** One project that is a file by itself. */
export function readProject(document: ProjectDocument): Work {
  return readWork({ projects: [document] });
}

const unique = (names: readonly string[]) => [...new Set(names)];

function officesOf({ brusselsOffice, euOffice, office, languages = [] }: WorkDocument): WorkOrganisation[] {
  const told = [brusselsOffice, typeof euOffice === "string" ? { name: euOffice } : euOffice].flatMap(
    (each) => (each ? [officeOf(each)] : []),
  );
  return office ? [...told, officeOf({ name: office, languages })] : told;
}

function officeOf(office: OfficeDocument): WorkOrganisation {
  return {
    party: { ...partyOf({ name: office.name }), website: office.website ?? null },
    relation: "eu_office",
    founders: partiesOf(office.founders),
    staff: office.staff ?? null,
    trainees: office.trainees ?? null,
    languages: office.languages ?? [],
    duties: office.duties ?? [],
    offers: office.offersOnItsSite ?? [],
  };
}

function closePartner(party: Party): WorkOrganisation {
  return {
    party,
    relation: "close_partner",
    ...{ founders: [], staff: null, trainees: null, languages: [], duties: [], offers: [] },
  };
}

/** The aim of an office that tells of one network is that network's. */
function networkOf(network: NetworkDocument, { office, aim }: WorkDocument): WorkNetwork {
  return {
    name: network.name,
    fullName: network.fullName ?? "",
    host: office ?? null,
    partners: partiesOf(network.with),
    municipalities: network.municipalities ?? null,
    members: network.members ?? "",
    purposes: linesFrom(network.purpose),
    aim: network.aim ?? aim ?? "",
    meetings: network.meetings ?? "",
    conferenceEveryYears: network.conferenceEveryYears ?? null,
    languages: [],
    since: dateOf(network.since),
    website: network.website ?? "",
  };
}

type InitiativeDocument = NonNullable<WorkDocument["initiatives"]>[number];

function initiativeOf(initiative: InitiativeDocument): WorkInitiative {
  return {
    name: initiative.name,
    kind: initiative.kind ?? "other",
    description: initiative.description ?? "",
    since: dateOf(initiative.since),
    until: dateOf(initiative.until),
    partners: partiesOf(initiative.with),
    principles: initiative.principles ?? [],
    website: initiative.website ?? "",
  };
}
