import type { Selectable } from "kysely";
import type { PartnerOwner } from "~/features/partners/partner";
import { nameKey } from "~/shared/names";
import type { WriteDb } from "~db/tables";
import type { PartnerTable } from "~db/tables/partner";
import { joined } from "./merged";
import type { Merging } from "./references.server";

type Row = Selectable<PartnerTable>;

/** What partners take part in, by its column, and the table of those that have it. */
const owners = {
  project_id: "project",
  effort_id: "effort",
  initiative_id: "initiative",
  exchange_id: "exchange",
  network_id: "network",
  of_organisation_id: "organisation",
} as const satisfies Record<PartnerOwner, string>;

const ownerColumns = Object.keys(owners) as PartnerOwner[];

/** Lead wins; then whoever founded it, takes part, or is associated. */
const rank: readonly Row["role"][] = ["lead", "founder", "partner", "associated"];

/** Lets the kept one take part where the other did; where both do, their rows become one. */
export async function moveParticipations({ trx, keepId, goneId }: Merging): Promise<void> {
  const rows = await trx.selectFrom("partner").selectAll().where("organisation_id", "=", goneId).execute();
  for (const row of rows) {
    const owner = ownerOf(row);
    const twin = await trx
      .selectFrom("partner")
      .selectAll()
      .where("organisation_id", "=", keepId)
      .where(owner.column, "=", owner.id)
      .executeTakeFirst();
    if (twin) await unite(trx, twin, row);
    else await trx.updateTable("partner").set({ organisation_id: keepId }).where("id", "=", row.id).execute();
    await trx
      .updateTable(owners[owner.column])
      .set((eb) => ({ version: eb("version", "+", 1) }))
      .where("id", "=", owner.id)
      .execute();
  }
}

/** Gives the kept one the other's founders, each once; neither founded itself. */
export async function moveFounders({ trx, keepId, goneId }: Merging): Promise<void> {
  const founders = await trx
    .selectFrom("partner")
    .selectAll()
    .where("of_organisation_id", "in", [keepId, goneId])
    .execute();
  const kept = founders.filter((row) => row.of_organisation_id === keepId);
  for (const row of founders.filter(({ of_organisation_id }) => of_organisation_id === goneId)) {
    const twin = kept.find((other) => isSameParty(row, other));
    if (twin) await unite(trx, twin, row);
    else
      await trx
        .updateTable("partner")
        .set({ of_organisation_id: keepId, position: kept.length + row.position })
        .where("id", "=", row.id)
        .execute();
  }
  await trx
    .deleteFrom("partner")
    .where("of_organisation_id", "=", keepId)
    .where("organisation_id", "=", keepId)
    .execute();
}

async function unite(trx: WriteDb, keep: Row, gone: Row): Promise<void> {
  await trx.deleteFrom("partner").where("id", "=", gone.id).execute();
  await trx
    .updateTable("partner")
    .set({
      role: rank.find((role) => role === keep.role || role === gone.role) ?? keep.role,
      description: joined(keep.description, gone.description, " · "),
      position: Math.min(keep.position, gone.position),
    })
    .where("id", "=", keep.id)
    .execute();
}

function isSameParty(one: Row, other: Row): boolean {
  if (one.organisation_id !== other.organisation_id) return false;
  return one.organisation_id !== null || nameKey(one.description) === nameKey(other.description);
}

function ownerOf(row: Row): { column: PartnerOwner; id: string } {
  const column = ownerColumns.find((name) => row[name] !== null);
  if (!column) throw new Error(`The partner ${row.id} takes part in nothing`);
  return { column, id: row[column] ?? "" };
}
