import type { WriteDb } from "~db/tables";

/** The next free reference of a year, `2027-04`: numbers run per year and are never given twice. */
export async function nextReference(trx: WriteDb, year: number): Promise<string> {
  const rows = await trx
    .selectFrom("trip")
    .select("reference")
    .where("reference", "like", `${year}-%`)
    .execute();
  const highest = Math.max(0, ...rows.map(({ reference }) => Number(reference.split("-")[1])));
  return `${year}-${String(highest + 1).padStart(2, "0")}`;
}
