import type { Db } from "~db/tables";

/** The municipality that this installation serves; null until the first run has named it. */
export async function findMunicipalityName(db: Db): Promise<string | null> {
  const setting = await db
    .selectFrom("setting")
    .select("value")
    .where("key", "=", "municipality_name")
    .executeTakeFirst();
  return setting?.value ?? null;
}
