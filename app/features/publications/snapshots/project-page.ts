import type { ProjectStatus, TripRelation } from "~/features/projects/project";
import type { DecisionOutcome, DepartureKind } from "~/features/projects/project-decision";
import type { PublicContact } from "~/shared/contact";
import type { IsoDate, PartialDate } from "~/shared/dates";
import type { PublicPartner } from "./pages-common";

/**
 * A project's public page. Fields are called as Kohesio and CORDIS call theirs, where they have them:
 *
 * | here | Kohesio | CORDIS |
 * | --- | --- | --- |
 * | acronym | – | acronym |
 * | title, purpose | label, summary | title, objective |
 * | startsOn, endsOn | startTime, endTime | startDate, endDate |
 * | programme | program | frameworkProgramme |
 * | call | – | masterCall, subCall |
 * | totalCostMinor (the budget) | budget | totalCost |
 * | euContributionMinor (the grant) | euBudget | ecMaxContribution |
 * | currency | currency | EUR always |
 * | partners: name, role, country | beneficiaries | organization: name, role, country |
 * | countries | country | country |
 * | policyAreas | themes | euroSciVoc |
 *
 * Amounts are minor units of the currency; null is not known. The grant's share of the cost is computed where it is shown.
 */
export interface ProjectPage {
  slug: string;
  title: string;
  acronym: string;
  kind: string;
  purpose: string;
  status: ProjectStatus;
  statusOn: PartialDate | null;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  /** With a slug where the programme stands on the shelf. */
  programme: { slug: string | null; name: string } | null;
  call: string;
  currency: string;
  totalCostMinor: number | null;
  euContributionMinor: number | null;
  ownContributionMinor: number | null;
  ownerDepartment: string;
  projectLeader: string;
  website: string;
  contact: PublicContact | null;
  partners: readonly PublicPartner[];
  /** ISO 3166-1 alpha-2: those that take part beside the named partners' own. */
  countries: readonly string[];
  countriesNote: string;
  policyAreas: readonly PublicName[];
  efforts: readonly PublicEffort[];
  milestones: readonly PublicMilestone[];
  results: readonly { body: string; link: string }[];
  links: readonly { label: string; link: string }[];
  /** Trips that have a public page themselves. */
  trips: readonly { reference: string; relation: TripRelation }[];
  /** Of evaluations that are out. */
  recommendations: readonly { reference: string; number: number; body: string }[];
  /** Whether the municipality's rule on larger projects asks for a decision: unless it counts the project as smaller. */
  needsDecision: boolean;
  /** Taken on open items, or on closed ones that were released. */
  decisions: readonly PublicProjectDecision[];
  departures: readonly PublicProjectDeparture[];
}

export interface PublicName {
  slug: string;
  name: string;
}

export interface PublicEffort extends PublicName {
  strategy: PublicName;
}

export interface PublicMilestone {
  body: string;
  dueOn: PartialDate | null;
  reachedOn: PartialDate | null;
}

export interface PublicProjectDecision {
  body: string;
  outcome: DecisionOutcome;
  meetingOn: IsoDate;
  releasedOn: IsoDate | null;
  agendaItem: string;
  caseNumber: string;
  link: string;
  wording: string;
  superseded: boolean;
}

export interface PublicProjectDeparture {
  kind: DepartureKind;
  givenBy: string;
  givenOn: IsoDate;
  reason: string;
  link: string;
  revokedOn: IsoDate | null;
}

/** A project of which no more is told than this. */
export const barePage: Omit<ProjectPage, "slug" | "title" | "status"> = {
  acronym: "",
  kind: "",
  purpose: "",
  statusOn: null,
  startsOn: null,
  endsOn: null,
  programme: null,
  call: "",
  currency: "DKK",
  totalCostMinor: null,
  euContributionMinor: null,
  ownContributionMinor: null,
  ownerDepartment: "",
  projectLeader: "",
  website: "",
  contact: null,
  partners: [],
  countries: [],
  countriesNote: "",
  policyAreas: [],
  efforts: [],
  milestones: [],
  results: [],
  links: [],
  trips: [],
  recommendations: [],
  needsDecision: false,
  decisions: [],
  departures: [],
};

/** A page as format 1 has it. */
export interface FirstProjectPage
  extends Pick<ProjectPage, "slug" | "title" | "purpose" | "status" | "startsOn" | "endsOn"> {
  partners: readonly (Pick<PublicPartner, "name" | "city" | "country"> & { role: "lead" | "partner" })[];
}

/** Format 1 names its partners without an address, and tells neither money nor what the project serves. */
export function fromFirstProjectPage(page: FirstProjectPage): ProjectPage {
  const partners = page.partners.map((partner) => ({ ...partner, slug: null, note: "", headcount: null }));
  return { ...barePage, ...page, partners };
}
