import { checkPartners, type Partner } from "~/features/partners/partner";
import { type Contact, noContact } from "~/shared/contact";
import { firstDayOf, lastDayOf, type PartialDate } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";

export const projectStatuses = [
  "idea",
  "assessed",
  "approved",
  "rejected",
  "applied",
  "granted",
  "refused",
  "running",
  "completed",
  "stopped",
  /** From old sources that do not say how it went, until somebody finds out. */
  "recorded",
] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** What a project is, in words and dates. */
export interface ProjectBasics {
  title: string;
  acronym: string;
  /** In words, as sources have it: 'multilateralt partnerskab'. */
  kind: string;
  purpose: string;
  /** As precisely as they are known. */
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  ownerDepartment: string;
  projectLeader: string;
  website: string;
  contact: Contact;
  /** Never leaves the workspace. */
  internalNote: string;
}

/** What pays for a project. Amounts are minor units of its one currency; null is not known, and never zero. */
export interface ProjectMoney {
  programmeId: string | null;
  /** The programme in words, where it is not on the shelf of programmes. */
  programmeNote: string;
  call: string;
  /** ISO 4217. */
  currency: string;
  budgetMinor: number | null;
  /** The EU's contribution, or the most that a programme gives. */
  grantMinor: number | null;
  ownMinor: number | null;
}

/** With whom. */
export interface ProjectPartners {
  partners: readonly Partner[];
  /** ISO 3166-1 alpha-2: countries that take part without a partner named. */
  partnerCountries: readonly string[];
  /** The countries in words: 'alle 27 EU-lande dengang'. */
  partnerCountriesNote: string;
}

export const tripRelations = ["came_from", "led_to"] as const;
export type TripRelation = (typeof tripRelations)[number];

/** What a project serves, and the trips around it. */
export interface ProjectTies {
  policyAreaIds: readonly string[];
  effortIds: readonly string[];
  trips: readonly { tripId: string; relation: TripRelation }[];
}

export interface ProjectInput extends ProjectBasics, ProjectMoney, ProjectPartners, ProjectTies {
  status: ProjectStatus;
}

/** A project of which nothing is known. */
export const blankProject: ProjectInput = {
  title: "",
  acronym: "",
  kind: "",
  purpose: "",
  startsOn: null,
  endsOn: null,
  ownerDepartment: "",
  projectLeader: "",
  website: "",
  contact: noContact,
  internalNote: "",
  programmeId: null,
  programmeNote: "",
  call: "",
  currency: "DKK",
  budgetMinor: null,
  grantMinor: null,
  ownMinor: null,
  partners: [],
  partnerCountries: [],
  partnerCountriesNote: "",
  policyAreaIds: [],
  effortIds: [],
  trips: [],
  status: "idea",
};

/** Refuses an end that lies wholly before the beginning. */
export function checkPeriod({ startsOn, endsOn }: Pick<ProjectBasics, "startsOn" | "endsOn">): Result<void> {
  if (!startsOn || !endsOn || lastDayOf(endsOn) >= firstDayOf(startsOn)) return accept();
  return refuse("project.endsBeforeStart", undefined, [{ field: "endsOn", key: "project.endsBeforeStart" }]);
}

/** Refuses a grant that is larger than all that the project costs. */
export function checkMoney({ budgetMinor, grantMinor }: ProjectMoney): Result<void> {
  if (budgetMinor === null || grantMinor === null || grantMinor <= budgetMinor) return accept();
  return refuse("project.grantAboveBudget", undefined, [{ field: "grant", key: "project.grantAboveBudget" }]);
}

/** Refuses what no project can be. */
export function checkProject(input: ProjectInput): Result<void> {
  for (const checked of [checkPeriod(input), checkMoney(input), checkPartners(input.partners)])
    if (!checked.ok) return checked;
  return accept();
}
