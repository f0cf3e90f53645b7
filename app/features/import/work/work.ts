import type { ProjectStatus } from "~/features/projects/project";
import type { IsoDate, PartialDate } from "~/shared/dates";
import type { Party } from "./parties";

/** A municipality's international work as a file tells of it, in the order in which it can be written. */
export interface Work {
  /** The first day that its record of study trips goes back to. */
  recordSince: IsoDate | null;
  studyTripRule: StudyTripRule | null;
  policyAreas: readonly string[];
  /** Earlier ones before those that replace them. */
  strategies: readonly WorkStrategy[];
  /** What it says of larger projects. */
  approvalRule: { wording: string; adoptedBy: readonly string[] } | null;
  programmes: readonly string[];
  organisations: readonly WorkOrganisation[];
  twinTowns: readonly WorkTwinTown[];
  networks: readonly WorkNetwork[];
  initiatives: readonly WorkInitiative[];
  projects: readonly WorkProject[];
  organising: Organising;
}

export interface StudyTripRule {
  decidedOn: IsoDate;
  decidedBy: string;
  document: string;
  minimum: number | null;
  maximum: number | null;
  strength: "must" | "should";
  writtenEvaluation: boolean;
  publishes: { programme: boolean; evaluation: boolean };
  /** What nobody can check. */
  notes: readonly string[];
}

export interface WorkStrategy {
  name: string;
  adoptedOn: PartialDate | null;
  adoptedBy: readonly string[];
  endsOn: PartialDate | null;
  replaces: string | null;
  summary: string;
  link: string;
  points: readonly { kind: StrategyPointKind; body: string }[];
  focusAreas: readonly string[];
  areasToExplore: readonly string[];
  efforts: readonly WorkEffort[];
}

export type StrategyPointKind =
  | "purpose"
  | "statement"
  | "in_line_with"
  | "target_group"
  | "wanted_effect"
  | "principle"
  | "twin_town_priority";

export interface WorkEffort {
  name: string;
  description: string;
  partners: readonly Party[];
  efforts: readonly WorkEffort[];
}

export interface WorkOrganisation {
  party: Party;
  relation: "close_partner" | "eu_office";
  founders: readonly Party[];
  staff: number | null;
  trainees: number | null;
  languages: readonly string[];
  duties: readonly string[];
  offers: readonly string[];
}

export interface WorkTwinTown {
  party: Party;
  since: PartialDate | null;
  aims: readonly string[];
  activities: readonly string[];
  responsible: string;
}

export interface WorkNetwork {
  name: string;
  fullName: string;
  /** Whose network it is, by name. */
  host: string | null;
  partners: readonly Party[];
  municipalities: number | null;
  members: string;
  purposes: readonly string[];
  aim: string;
  meetings: string;
  conferenceEveryYears: number | null;
  languages: readonly string[];
  since: PartialDate | null;
  website: string;
}

export interface WorkInitiative {
  name: string;
  kind: "house" | "office" | "commitment" | "cooperation" | "other";
  description: string;
  since: PartialDate | null;
  until: PartialDate | null;
  partners: readonly Party[];
  principles: readonly string[];
  website: string;
}

/** Minor units with their currency. */
export interface WorkAmount {
  minor: number;
  currency: string;
}

export interface WorkProject {
  title: string;
  acronym: string;
  status: ProjectStatus | null;
  kind: string;
  purpose: string;
  ownerDepartment: string;
  projectLeader: string;
  /** A programme of the list, else what is known of it in words. */
  programme: string | null;
  programmeNote: string;
  call: string;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  budget: WorkAmount | null;
  grant: WorkAmount | null;
  own: WorkAmount | null;
  partners: readonly { party: Party; role: "lead" | "partner" }[];
  /** ISO 3166-1 alpha-2. */
  partnerCountries: readonly string[];
  partnerCountriesNote: string;
  policyAreas: readonly string[];
  efforts: readonly string[];
  results: readonly string[];
  website: string;
  contact: WorkContact | null;
}

export interface WorkContact {
  name: string;
  title: string;
  telephone: string;
  email: string;
  isPublic: boolean;
}

/** How the work is organised at home. */
export interface Organising {
  duty: string;
  coordinatorRole: string;
  officeAddress: string;
  openingHours: string;
  /** What the source says that its page must name, and leaves to the page to tell. */
  pageNames: readonly string[];
  contact: WorkContact | null;
}

/** Everybody that the account names as taking part in something. */
export function partiesNamedIn({
  organisations,
  networks,
  initiatives,
  projects,
  strategies,
}: Work): Party[] {
  return [
    ...organisations.flatMap(({ party, founders }) => [party, ...founders]),
    ...strategies.flatMap(({ efforts }) => efforts.flatMap(partiesOfEffort)),
    ...[...networks, ...initiatives].flatMap(({ partners }) => partners),
    ...projects.flatMap(({ partners }) => partners.map(({ party }) => party)),
  ];
}

function partiesOfEffort({ partners, efforts }: WorkEffort): Party[] {
  return [...partners, ...efforts.flatMap(partiesOfEffort)];
}
