import type { OrganisationDetails } from "~/features/organisations/details";
import type { Organisation, OrganisationKind } from "~/features/organisations/organisation";
import { editOrganisation } from "~/features/organisations/organisation-commands.server";
import type { OrganisationInput } from "~/features/organisations/organisation-input";
import { listOrganisations } from "~/features/organisations/organisations.server";
import { listRelations } from "~/features/organisations/relations.server";
import type { Partner } from "~/features/partners/partner";
import { listPartners } from "~/features/partners/partners.server";
import { isSameName } from "~/shared/names";
import type { WorkOrganisation } from "./work";
import { organisationOf, partnersOf } from "./write-organisations.server";
import type { Writer } from "./writer.server";

/** An office or a close partner: what stands of it is kept, and what was not known is filled in from the file. */
export async function writeOrganisation(writer: Writer, told: WorkOrganisation): Promise<void> {
  const madeAs = told.relation === "eu_office" ? "eu_office" : undefined;
  const id = await organisationOf(writer, told.party, madeAs);
  const organisation = (await listOrganisations(writer.db)).find((each) => each.id === id);
  if (!organisation) return;
  writer.shows("organisation", id);
  const stood = await standing(writer, organisation);
  const wanted = await completed(writer, stood, told);
  if (JSON.stringify(wanted) === JSON.stringify(stood)) return;
  const { version, name } = organisation;
  await writer.done(name, editOrganisation(writer.context, { organisationId: id, version, ...wanted }));
}

type Standing = Required<OrganisationInput>;

async function standing(writer: Writer, organisation: Organisation): Promise<Standing> {
  const { id, name, kind, city, region, country, website, internalNote } = organisation;
  const { earlierNames, description, languages, staff, trainees, duties, offers, contact } = organisation;
  const founders = (await listPartners(writer.db, "of_organisation_id", id)).map(asPartner);
  return {
    ...{ name, kind, city, region, country, website, internalNote },
    details: { earlierNames, description, languages, staff, trainees, duties, offers, contact },
    relations: await listRelations(writer.db, id),
    founders,
  };
}

function asPartner({ organisationId, description, city, country, headcount, role }: Partner): Partner {
  return { organisationId, description, city, country, headcount, role };
}

async function completed(writer: Writer, stood: Standing, told: WorkOrganisation): Promise<Standing> {
  const { party, relation } = told;
  const isRelated = stood.relations.some(({ kind }) => kind === relation);
  const founders = await partnersOf(
    writer,
    told.founders.map((founder) => ({ party: founder, role: "founder" })),
  );
  const more = founders.filter((founder) => !stood.founders.some((known) => isSamePartner(known, founder)));
  return {
    ...stood,
    kind: stood.kind === "other" ? kindTold(told) : stood.kind,
    city: stood.city ?? party.city,
    region: stood.region ?? party.region,
    country: stood.country ?? party.country,
    website: stood.website ?? party.website,
    details: completedDetails(stood.details, told),
    relations: isRelated
      ? stood.relations
      : [...stood.relations, { kind: relation, since: null, until: null, note: "" }],
    founders: [...stood.founders, ...more],
  };
}

function kindTold({ relation, party }: WorkOrganisation): OrganisationKind {
  if (relation === "eu_office") return "eu_office";
  return party.isCity ? "city" : (party.kind ?? "other");
}

function completedDetails(stood: OrganisationDetails, told: WorkOrganisation): OrganisationDetails {
  const filled = (known: readonly string[], more: readonly string[]) => (known.length > 0 ? known : more);
  return {
    ...stood,
    earlierNames: filled(stood.earlierNames, told.party.earlierNames),
    languages: filled(stood.languages, told.languages),
    staff: stood.staff ?? told.staff,
    trainees: stood.trainees ?? told.trainees,
    duties: filled(stood.duties, told.duties),
    offers: filled(stood.offers, told.offers),
  };
}

function isSamePartner(one: Partner, other: Partner): boolean {
  if (one.organisationId !== null || other.organisationId !== null)
    return one.organisationId === other.organisationId;
  return isSameName(one.description, other.description);
}
