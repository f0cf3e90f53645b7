import { partnerLine } from "~/features/partners/partner-lines";
import { listPartners } from "~/features/partners/partners.server";
import { findTwinTownOf } from "~/features/twin-towns/twin-towns.server";
import { countryName } from "~/shared/countries";
import type { Db } from "~db/tables";
import {
  listFounded,
  listHostedVisits,
  listInvolvements,
  listPartnerships,
  listTripsThere,
} from "./engagements.server";
import { languageName } from "./languages";
import { type Organisation, townOf } from "./organisation";
import { placeInWords } from "./place";
import { listRelations } from "./relations.server";

export type OrganisationView = Awaited<ReturnType<typeof loadOrganisationView>>;

/** All that the workspace knows of an organisation: what it is, and what it takes part in. */
export async function loadOrganisationView(db: Db, organisation: Organisation) {
  const { id, city, region, country } = organisation;
  const { slug, name, kind, website, earlierNames, description, staff, trainees, duties, offers, contact } =
    organisation;
  const twinTown = await findTwinTownOf(db, id);
  return {
    ...{ slug, name, kind, website, earlierNames, description, staff, trainees, duties, offers, contact },
    internalNote: organisation.internalNote,
    version: organisation.version,
    place: placeInWords({ city, region, country: country && countryName(country) }),
    town: townOf(organisation),
    languages: organisation.languages.map(languageName),
    relations: await listRelations(db, id),
    founders: (await listPartners(db, "of_organisation_id", id)).map(partnerLine),
    founded: await listFounded(db, id),
    twinTown: twinTown && { slug: twinTown.slug, state: twinTown.state, since: twinTown.since },
    visits: await listHostedVisits(db, id),
    trips: await listTripsThere(db, organisation),
    partnerships: await listPartnerships(db, id),
    involvements: await listInvolvements(db, id),
  };
}
