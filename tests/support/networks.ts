import type { CommandContext } from "~/features/commands/perform.server";
import { addContact } from "~/features/networks/contact-commands.server";
import { addMember } from "~/features/networks/member-commands.server";
import type { NetworkInput } from "~/features/networks/network";
import { createNetwork } from "~/features/networks/network-commands.server";
import { createOrganisation } from "~/features/organisations/organisation-commands.server";
import { noContact } from "~/shared/contact";
import { accepted, acting } from "./acting";
import { freshDatabase } from "./fresh-database";
import { municipality } from "./municipality";

/** A network of which nothing is known but its name. */
export const bareNetwork: NetworkInput = {
  name: "NIMS",
  fullName: "",
  hostId: null,
  description: "",
  purposes: [],
  aim: "",
  members: "",
  municipalityCount: null,
  meetingsHeld: "",
  conferenceEveryYears: null,
  languages: [],
  memberSince: null,
  memberUntil: null,
  responsible: "",
  website: "",
  contact: noContact,
  partners: [],
  internalNote: "",
};

/** A network, and the means to give it members and contacts. */
export async function networkGround(day = "2027-03-01") {
  const database = freshDatabase();
  const { db } = database;
  const town = municipality(db);
  const coordinator = await town.coordinator();
  const context: CommandContext = acting(db, coordinator, day);
  const organisation = (name: string) =>
    accepted(
      createOrganisation(context, {
        ...{ name, kind: "municipality" as const, city: null, country: "DK" },
        website: null,
        internalNote: null,
      }),
    ).then(({ id }) => id);
  const network = await accepted(createNetwork(context, bareNetwork));
  const member = async (name: string, joinedOn: string | null = null) => {
    const organisationId = await organisation(name);
    return (
      await accepted(addMember(context, { networkId: network.id, organisationId, joinedOn, leftOn: null }))
    ).id;
  };
  const contact = (
    memberId: string,
    name: string,
    startsOn: string | null,
    endsOn: string | null = null,
    isPublic = false,
  ) => addContact(context, { memberId, contact: { ...noContact, name, isPublic }, startsOn, endsOn });
  return { database, db, town, coordinator, context, organisation, network, member, contact };
}
