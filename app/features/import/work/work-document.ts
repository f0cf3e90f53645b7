import * as z from "zod/mini";
import { initiativeKinds } from "~/features/initiatives/initiative";
import { organisationKinds } from "~/features/organisations/organisation";
import {
  amount,
  country,
  countUpTo,
  date,
  day,
  linesUpTo,
  name,
  text,
  upTo,
  website,
} from "./document-values";

/**
 * A municipality's or an EU office's account of its international work, as JSON. Every key is optional; one that is not
 * known is a fault, so that nothing is dropped unseen. Names, dates and counts are given as precisely as they are known.
 */
const texts = z.array(text);
/** One thing or several. */
const oneOrMore = z.union([text, texts]);
const oneOrMoreUpTo = (max: number) => z.union([upTo(max), linesUpTo(max)]);
const points = z.array(upTo(1000));
const pointOrPoints = z.union([upTo(1000), points]);
const policyAreas = z.array(upTo(100));

const contact = z.strictObject({
  name: z.optional(name),
  title: z.optional(name),
  telephone: z.optional(upTo(50)),
  email: z.optional(name),
  public: z.optional(z.boolean()),
});

/** By name, or by words where nobody is named. */
const party = z.union([
  name,
  z.strictObject({
    name,
    country: z.optional(country),
    city: z.optional(upTo(100)),
    kind: z.optional(z.enum(organisationKinds)),
    website: z.optional(website),
  }),
  z.strictObject({
    description: name,
    country: z.optional(country),
    city: z.optional(upTo(100)),
    count: z.optional(countUpTo(10_000)),
  }),
]);
const parties = z.union([name, z.array(party).check(z.maxLength(100))]);

const project = {
  name,
  acronym: z.optional(upTo(50)),
  status: z.optional(text),
  owner: z.optional(name),
  kind: z.optional(name),
  purpose: z.optional(text),
  programme: z.optional(name),
  call: z.optional(name),
  startsOn: z.optional(date),
  endsOn: z.optional(date),
  budget: z.optional(amount),
  maximumGrant: z.optional(amount),
  ownContribution: z.optional(amount),
  leadPartner: z.optional(party),
  partners: z.optional(parties),
  with: z.optional(parties),
  partnerCountries: z.optional(z.union([upTo(300), z.array(country)])),
  projectLeader: z.optional(name),
  contact: z.optional(contact),
  policyArea: z.optional(z.union([upTo(100), policyAreas])),
  efforts: z.optional(oneOrMore),
  results: z.optional(pointOrPoints),
  website: z.optional(website),
};

interface EffortDocument {
  name: string;
  description?: string | undefined;
  with?: z.output<typeof parties> | undefined;
  partners?: z.output<typeof parties> | undefined;
  subProjects?: (string | EffortDocument)[] | undefined;
}

/** An effort may have sub-projects, and they theirs. */
const effort: z.ZodMiniType<EffortDocument> = z.strictObject({
  name: upTo(300),
  description: z.optional(text),
  with: z.optional(parties),
  partners: z.optional(parties),
  subProjects: z.optional(z.array(z.union([upTo(300), z.lazy(() => effort)]))),
});
const efforts = z.array(z.union([upTo(300), effort]));

const strategyPoints = {
  draftedInLineWith: z.optional(points),
  purpose: z.optional(pointOrPoints),
  purposes: z.optional(points),
  strategySays: z.optional(points),
  targetGroups: z.optional(points),
  wantedEffects: z.optional(points),
  principles: z.optional(points),
  policyAreas: z.optional(policyAreas),
  focusAreas: z.optional(policyAreas),
  areasToExplore: z.optional(policyAreas),
  twinTownPolicy: z.optional(pointOrPoints),
  efforts: z.optional(efforts),
};

const strategy = z.strictObject({
  name,
  adoptedOn: z.optional(date),
  adoptedBy: z.optional(oneOrMoreUpTo(1000)),
  endsOn: z.optional(date),
  replaces: z.optional(name),
  summary: z.optional(text),
  link: z.optional(upTo(500)),
  ...strategyPoints,
});

const office = z.strictObject({
  name,
  founders: z.optional(z.array(party)),
  staff: z.optional(countUpTo(1_000_000)),
  trainees: z.optional(countUpTo(1_000_000)),
  languages: z.optional(linesUpTo(500)),
  duties: z.optional(linesUpTo(5000)),
  offersOnItsSite: z.optional(linesUpTo(5000)),
  website: z.optional(website),
});

const network = z.strictObject({
  name,
  fullName: z.optional(upTo(300)),
  with: z.optional(parties),
  municipalities: z.optional(z.int().check(z.gte(1), z.lte(10_000))),
  members: z.optional(upTo(2000)),
  purpose: z.optional(oneOrMoreUpTo(5000)),
  meetings: z.optional(upTo(2000)),
  conferenceEveryYears: z.optional(z.int().check(z.gte(1), z.lte(100))),
  aim: z.optional(upTo(2000)),
  since: z.optional(date),
  website: z.optional(upTo(500)),
});

const initiative = z.strictObject({
  name,
  kind: z.optional(z.enum(initiativeKinds)),
  description: z.optional(text),
  since: z.optional(date),
  until: z.optional(date),
  with: z.optional(parties),
  principles: z.optional(texts),
  website: z.optional(website),
});

const twinTown = z.strictObject({
  name,
  country: z.optional(country),
  since: z.optional(date),
  aims: z.optional(linesUpTo(5000)),
  activities: z.optional(linesUpTo(5000)),
  responsible: z.optional(name),
});

/** What must be, or what should: »skal …«, »bør, men skal begrundes«. */
const strength = text.check(z.regex(/^(?:must|skal|should|bør)(?!\p{L})/iu));

const studyTripRule = z.strictObject({
  decidedOn: day,
  decidedBy: name,
  document: z.optional(text),
  minimumTripsPerCommitteePerPeriod: z.optional(countUpTo(1000)),
  maximumTripsPerCommitteePerPeriod: z.optional(countUpTo(1000)),
  strength: z.optional(strength),
  preferredTiming: z.optional(text),
  jointTripsAllowed: z.optional(z.boolean()),
  professionalContentWeighsHeavily: z.optional(z.boolean()),
  writtenEvaluationRequired: z.optional(z.boolean()),
  evaluationPublishedOnWebsite: z.optional(z.boolean()),
  programmePublishedOnWebsite: z.optional(z.boolean()),
  archiveGoesBackTo: z.optional(day),
});

export const workDocument = z.strictObject({
  studyTripRule: z.optional(studyTripRule),
  strategy: z.optional(strategy),
  strategies: z.optional(z.array(strategy)),
  adoptedOn: z.optional(date),
  adoptedBy: z.optional(oneOrMoreUpTo(1000)),
  ...strategyPoints,
  approvalRule: z.optional(upTo(2000)),
  duty: z.optional(upTo(3000)),
  coordinatorRole: z.optional(upTo(3000)),
  contact: z.optional(contact),
  officeAddress: z.optional(upTo(500)),
  openingHours: z.optional(upTo(500)),
  pageNames: z.optional(texts),
  projects: z.optional(z.array(z.strictObject(project))),
  programmes: z.optional(z.array(name)),
  closePartners: z.optional(z.array(party)),
  twinTowns: z.optional(z.array(twinTown)),
  initiatives: z.optional(z.array(initiative)),
  network: z.optional(network),
  networks: z.optional(z.array(network)),
  brusselsOffice: z.optional(office),
  euOffice: z.optional(z.union([name, office])),
  office: z.optional(name),
  languages: z.optional(linesUpTo(500)),
  aim: z.optional(upTo(2000)),
});
export type WorkDocument = z.output<typeof workDocument>;

/** A file may also be one project by itself. */
export const projectDocument = z.strictObject(project);
export type ProjectDocument = z.output<typeof projectDocument>;

export type PartyDocument = z.output<typeof party>;
export type PartiesDocument = z.output<typeof parties>;
export type StrategyDocument = z.output<typeof strategy>;
export type OfficeDocument = z.output<typeof office>;
export type NetworkDocument = z.output<typeof network>;
export type { EffortDocument };
