import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { connectForWriting } from "./connect";
import type { Db } from "./tables";

const attempts = 40;

/**
 * Empties the write-ahead log into the database file, so that no earlier state of an erased value stays on the disk:
 * the file itself is overwritten with zeros where something was deleted (`secure_delete`). For after the commit. False
 * where others kept reading all the while: the log is then emptied by a later checkpoint.
 */
export async function forgetEarlierStates(db: Db): Promise<boolean> {
  const { rows } = await sql<{ name: string; file: string }>`pragma database_list`.execute(db);
  const file = rows.find(({ name }) => name === "main")?.file;
  if (!file) return false;
  const connection = connectForWriting(file);
  try {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const [outcome] = connection.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
      if (outcome?.busy === 0) return true;
      await pause(5 * attempt);
    }
    return false;
  } finally {
    connection.close();
  }
}
