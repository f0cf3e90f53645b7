import type { Db } from "~db/tables";
import type { ReferenceCounts } from "./reference-counts";

export async function countReferences(db: Db, id: string): Promise<ReferenceCounts> {
  const partners = await db.selectFrom("partner").selectAll().where("organisation_id", "=", id).execute();
  const count = async (
    table: "visit" | "organisation_relation" | "network_member" | "network" | "twin_town",
  ) => (await db.selectFrom(table).select("id").where("organisation_id", "=", id).execute()).length;
  const founders = await db.selectFrom("partner").select("id").where("of_organisation_id", "=", id).execute();
  const taking = (column: keyof (typeof partners)[number]) =>
    partners.filter((row) => row[column] !== null).length;
  return {
    visits: await count("visit"),
    projects: taking("project_id"),
    efforts: taking("effort_id"),
    initiatives: taking("initiative_id"),
    exchanges: taking("exchange_id"),
    networks: taking("network_id"),
    founded: taking("of_organisation_id"),
    founders: founders.length,
    relations: await count("organisation_relation"),
    memberships: await count("network_member"),
    convened: await count("network"),
    twinTowns: await count("twin_town"),
  };
}
