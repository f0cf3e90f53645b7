import * as z from "zod/mini";

/**
 * A municipality's or an EU office's account of its international work, as JSON. Every key is optional; one that is not
 * known is a fault, so that nothing is dropped unseen. Names, dates and counts are given as precisely as they are known.
 */
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(5000));
const texts = z.array(text);
/** One thing or several. */
const oneOrMore = z.union([text, texts]);
const count = z.int().check(z.gte(0));
const date = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const year = z.union([date, z.int().check(z.gte(1000), z.lte(2999))]);
const country = z.string().check(z.regex(/^[A-Z]{2}$/));

const contact = z.strictObject({
  name: z.optional(text),
  title: z.optional(text),
  telephone: z.optional(text),
  email: z.optional(text),
  public: z.optional(z.boolean()),
});

/** By name, or by words where nobody is named. */
const party = z.union([
  text,
  z.strictObject({
    name: text,
    country: z.optional(country),
    city: z.optional(text),
    kind: z.optional(text),
    website: z.optional(text),
  }),
  z.strictObject({
    description: text,
    country: z.optional(country),
    city: z.optional(text),
    count: z.optional(count),
  }),
]);
const parties = z.union([text, z.array(party)]);

const amount = z.strictObject({
  amount: z.number().check(z.gte(0)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});

const project = {
  name: text,
  acronym: z.optional(text),
  status: z.optional(text),
  owner: z.optional(text),
  kind: z.optional(text),
  purpose: z.optional(text),
  programme: z.optional(text),
  call: z.optional(text),
  startsOn: z.optional(year),
  endsOn: z.optional(year),
  budget: z.optional(amount),
  maximumGrant: z.optional(amount),
  ownContribution: z.optional(amount),
  leadPartner: z.optional(party),
  partners: z.optional(parties),
  with: z.optional(parties),
  partnerCountries: z.optional(z.union([text, z.array(country)])),
  projectLeader: z.optional(text),
  contact: z.optional(contact),
  policyArea: z.optional(oneOrMore),
  efforts: z.optional(oneOrMore),
  results: z.optional(oneOrMore),
  website: z.optional(text),
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
  name: text,
  description: z.optional(text),
  with: z.optional(parties),
  partners: z.optional(parties),
  subProjects: z.optional(z.array(z.union([text, z.lazy(() => effort)]))),
});
const efforts = z.array(z.union([text, effort]));

const strategyPoints = {
  draftedInLineWith: z.optional(texts),
  purpose: z.optional(oneOrMore),
  purposes: z.optional(texts),
  strategySays: z.optional(texts),
  targetGroups: z.optional(texts),
  wantedEffects: z.optional(texts),
  principles: z.optional(texts),
  policyAreas: z.optional(texts),
  focusAreas: z.optional(texts),
  areasToExplore: z.optional(texts),
  twinTownPolicy: z.optional(oneOrMore),
  efforts: z.optional(efforts),
};

const strategy = z.strictObject({
  name: text,
  adoptedOn: z.optional(year),
  adoptedBy: z.optional(oneOrMore),
  endsOn: z.optional(year),
  replaces: z.optional(text),
  summary: z.optional(text),
  link: z.optional(text),
  ...strategyPoints,
});

const office = z.strictObject({
  name: text,
  founders: z.optional(z.array(party)),
  staff: z.optional(count),
  trainees: z.optional(count),
  languages: z.optional(texts),
  duties: z.optional(texts),
  offersOnItsSite: z.optional(texts),
  website: z.optional(text),
});

const network = z.strictObject({
  name: text,
  fullName: z.optional(text),
  with: z.optional(parties),
  municipalities: z.optional(count),
  members: z.optional(text),
  purpose: z.optional(oneOrMore),
  meetings: z.optional(text),
  conferenceEveryYears: z.optional(z.int().check(z.gte(1))),
  aim: z.optional(text),
  since: z.optional(year),
  website: z.optional(text),
});

const initiative = z.strictObject({
  name: text,
  kind: z.optional(text),
  description: z.optional(text),
  since: z.optional(year),
  until: z.optional(year),
  with: z.optional(parties),
  principles: z.optional(texts),
  website: z.optional(text),
});

const twinTown = z.strictObject({
  name: text,
  country: z.optional(country),
  since: z.optional(year),
  aims: z.optional(texts),
  activities: z.optional(texts),
  responsible: z.optional(text),
});

const studyTripRule = z.strictObject({
  decidedOn: date,
  decidedBy: text,
  document: z.optional(text),
  minimumTripsPerCommitteePerPeriod: z.optional(count),
  maximumTripsPerCommitteePerPeriod: z.optional(count),
  strength: z.optional(text),
  preferredTiming: z.optional(text),
  jointTripsAllowed: z.optional(z.boolean()),
  professionalContentWeighsHeavily: z.optional(z.boolean()),
  writtenEvaluationRequired: z.optional(z.boolean()),
  evaluationPublishedOnWebsite: z.optional(z.boolean()),
  programmePublishedOnWebsite: z.optional(z.boolean()),
  archiveGoesBackTo: z.optional(date),
});

export const workDocument = z.strictObject({
  studyTripRule: z.optional(studyTripRule),
  strategy: z.optional(strategy),
  strategies: z.optional(z.array(strategy)),
  adoptedOn: z.optional(year),
  adoptedBy: z.optional(oneOrMore),
  ...strategyPoints,
  approvalRule: z.optional(text),
  duty: z.optional(text),
  coordinatorRole: z.optional(text),
  contact: z.optional(contact),
  officeAddress: z.optional(text),
  openingHours: z.optional(text),
  pageNames: z.optional(texts),
  projects: z.optional(z.array(z.strictObject(project))),
  programmes: z.optional(texts),
  closePartners: z.optional(z.array(party)),
  twinTowns: z.optional(z.array(twinTown)),
  initiatives: z.optional(z.array(initiative)),
  network: z.optional(network),
  networks: z.optional(z.array(network)),
  brusselsOffice: z.optional(office),
  euOffice: z.optional(z.union([text, office])),
  office: z.optional(text),
  languages: z.optional(texts),
  aim: z.optional(text),
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
