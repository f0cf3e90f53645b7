import type { Merging } from "./references.server";

/** Gives the kept one the other's relations behind its own; what both say stands once. */
export async function moveRelations({ trx, keepId, goneId }: Merging): Promise<void> {
  const rows = await trx
    .selectFrom("organisation_relation")
    .selectAll()
    .where("organisation_id", "in", [keepId, goneId])
    .execute();
  const kept = rows.filter(({ organisation_id }) => organisation_id === keepId);
  const said = ({ kind, since, until, note }: (typeof rows)[number]) =>
    JSON.stringify([kind, since, until, note]);
  const known = new Set(kept.map(said));
  for (const row of rows.filter(({ organisation_id }) => organisation_id === goneId))
    if (known.has(said(row)))
      await trx.deleteFrom("organisation_relation").where("id", "=", row.id).execute();
    else
      await trx
        .updateTable("organisation_relation")
        .set({ organisation_id: keepId, position: kept.length + row.position })
        .where("id", "=", row.id)
        .execute();
}
