import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject, onTestFinished } from "vitest";
import { type OpenDatabase, openDatabase } from "~db/open";

/** A migrated, empty SQLite file of the test's own, removed when the test has finished. */
export function freshDatabase(): OpenDatabase & { file: string; folder: string } {
  const folder = mkdtempSync(path.join(tmpdir(), "udsyn-test-"));
  const file = path.join(folder, "udsyn.sqlite");
  copyFileSync(inject("templateDatabase"), file);
  const database = openDatabase(file);
  onTestFinished(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { ...database, file, folder };
}
