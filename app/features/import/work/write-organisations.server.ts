import { noDetails } from "~/features/organisations/details";
import { type OrganisationKind, recogniseOrganisation } from "~/features/organisations/organisation";
import { createOrganisation } from "~/features/organisations/organisation-commands.server";
import { listOrganisations } from "~/features/organisations/organisations.server";
import type { Partner, PartnerRole } from "~/features/partners/partner";
import { createTwinTown } from "~/features/twin-towns/twin-town-commands.server";
import { findTwinTownOf } from "~/features/twin-towns/twin-towns.server";
import type { Party } from "./parties";
import type { WorkTwinTown } from "./work";
import type { Writer } from "./writer.server";

/** The id of the organisation that a party is; made where none is known. Each stands once. */
export async function organisationOf(writer: Writer, party: Party, kind = kindOf(party)): Promise<string> {
  const { name, city, region, country, earlierNames, website } = party;
  const known = recogniseOrganisation(await listOrganisations(writer.db), { name, city, country });
  if (known) return known.id;
  const { id } = await writer.done(
    name,
    createOrganisation(writer.context, {
      ...{ name, city, region, country, website },
      kind,
      internalNote: null,
      details: { ...noDetails, earlierNames },
    }),
  );
  return id;
}

const kindsByName: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/\b(?:kommune|kommun|municipality|gmina)\b/i, "municipality"],
  [/\b(?:universit\p{L}*)\b/iu, "university"],
  [/^Region /i, "region"],
  [/\bEU[- ](?:kontor|office)|European Office/i, "eu_office"],
  [/\b(?:association|forening|netværk)\b/i, "association"],
];

function kindOf({ name, isCity, kind }: Party): OrganisationKind {
  if (isCity) return "city";
  if (kind) return kind;
  return kindsByName.find(([pattern]) => pattern.test(name))?.[1] ?? "other";
}

/** Parties as partners: organisations by their ids, words as words. */
export async function partnersOf(
  writer: Writer,
  parties: readonly { party: Party; role: PartnerRole }[],
): Promise<Partner[]> {
  const partners: Partner[] = [];
  for (const { party, role } of parties)
    partners.push(
      party.isNamed
        ? {
            organisationId: await organisationOf(writer, party),
            description: "",
            ...{ city: null, country: null, headcount: null, role },
          }
        : {
            organisationId: null,
            description: party.name,
            ...{ city: party.city, country: party.country, headcount: party.headcount, role },
          },
    );
  return partners;
}

/** Gives every organisation that the file names a page: what is known of each is told in one place. */
export async function showOrganisations(writer: Writer, parties: readonly Party[]): Promise<void> {
  const organisations = await listOrganisations(writer.db);
  for (const { name, city, country, isNamed } of parties) {
    const known = isNamed && recogniseOrganisation(organisations, { name, city, country });
    if (known) writer.shows("organisation", known.id);
  }
}

export async function writeTwinTown(writer: Writer, told: WorkTwinTown): Promise<void> {
  const organisationId = await organisationOf(writer, told.party);
  writer.shows("organisation", organisationId);
  const known = await findTwinTownOf(writer.db, organisationId);
  if (known) return writer.shows("twin_town", known.id);
  const { id } = await writer.done(
    told.party.name,
    createTwinTown(writer.context, {
      town: { id: organisationId },
      state: "active",
      since: told.since,
      until: null,
      aims: told.aims.join("\n"),
      activities: told.activities,
      responsible: told.responsible,
      ...{ reviewedOn: null, nextReviewOn: null, reasons: "", internalNote: "" },
    }),
  );
  writer.shows("twin_town", id);
}
