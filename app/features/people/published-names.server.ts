import type { Db } from "~db/tables";
import { insideJson, isNamedIn } from "./naming";

/** The trips in whose published versions a name stands, redacted ones excepted. */
export async function tripsThatName(db: Db, name: string): Promise<string[]> {
  const named = insideJson(name);
  const versions = await db
    .selectFrom("publication_version")
    .select(["reference", "content"])
    .where((row) => row(row.fn<number>("instr", ["content", row.val(named)]), ">", 0))
    .orderBy("reference")
    .execute();
  const trips = versions.filter(({ content }) => content !== null && isNamedIn(content, named));
  return [...new Set(trips.map(({ reference }) => reference))];
}
