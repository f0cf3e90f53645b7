import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hashPassword } from "~/session/passwords.server";
import { migrate } from "~db/migrate";
import { openDatabase } from "~db/open";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";

export const everybodysPassword = "lampe hest regnvejr";

/** A data directory whose database the test lays out itself before the program starts on it. */
export async function layOutTown(layOut: (db: Db) => Promise<void>): Promise<string> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "udsyn-town-"));
  const file = path.join(dataDir, "udsyn.sqlite");
  await migrate(file);
  const database = openDatabase(file);
  await layOut(database.db);
  const hash = await hashPassword(everybodysPassword);
  await transact(database.db, async (trx) => {
    await trx.updateTable("account").set({ password_hash: hash }).execute();
  });
  await database.close();
  return dataDir;
}
