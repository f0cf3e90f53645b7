import type { WriteDb } from "~db/tables";
import { moveDistinctions } from "./move-distinctions.server";
import { moveNetworkMembers } from "./move-network-members.server";
import { moveFounders, moveParticipations } from "./move-partners.server";
import { moveRelations } from "./move-relations.server";

/** Two organisations that become one. */
export interface Merging {
  trx: WriteDb;
  keepId: string;
  goneId: string;
}

type Mover = (merging: Merging) => Promise<void>;

/** What moves with an organisation, by every column that refers to one. A column that is not here would lose its rows. */
export const organisationReferences: Readonly<Record<string, Mover>> = {
  "visit.organisation_id": async ({ trx, keepId, goneId }) => {
    await trx
      .updateTable("visit")
      .set({ organisation_id: keepId })
      .where("organisation_id", "=", goneId)
      .execute();
  },
  "partner.organisation_id": moveParticipations,
  "partner.of_organisation_id": moveFounders,
  "organisation_relation.organisation_id": moveRelations,
  "organisation_alias.organisation_id": async ({ trx, keepId, goneId }) => {
    await trx
      .updateTable("organisation_alias")
      .set({ organisation_id: keepId })
      .where("organisation_id", "=", goneId)
      .execute();
  },
  "twin_town.organisation_id": async ({ trx, keepId, goneId }) => {
    await trx
      .updateTable("twin_town")
      .set((eb) => ({ organisation_id: keepId, version: eb("version", "+", 1) }))
      .where("organisation_id", "=", goneId)
      .execute();
  },
  "network.organisation_id": async ({ trx, keepId, goneId }) => {
    await trx
      .updateTable("network")
      .set((eb) => ({ organisation_id: keepId, version: eb("version", "+", 1) }))
      .where("organisation_id", "=", goneId)
      .execute();
  },
  "network_member.organisation_id": moveNetworkMembers,
  "organisation_distinction.one_id": moveDistinctions,
  "organisation_distinction.other_id": moveDistinctions,
};
