import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { connectForWriting } from "~db/connect";
import { migrate } from "~db/migrate";

declare module "vitest" {
  interface ProvidedContext {
    templateDatabase: string;
  }
}

/** Migrates one empty database; every test works on a copy of its own. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), "udsyn-template-"));
  const file = path.join(folder, "template.sqlite");
  await migrate(file);
  const connection = connectForWriting(file);
  connection.pragma("wal_checkpoint(TRUNCATE)");
  connection.close();
  project.provide("templateDatabase", file);
  return () => rmSync(folder, { recursive: true, force: true });
}
