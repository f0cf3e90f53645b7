import type { Db, WriteDb } from "~db/tables";

/** The committees' names, in the order of the ids. */
export async function committeeNames(db: Db | WriteDb, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("committee")
    .select(["id", "name"])
    .where("id", "in", [...ids])
    .execute();
  return ids.flatMap((id) => rows.find((row) => row.id === id)?.name ?? []);
}
