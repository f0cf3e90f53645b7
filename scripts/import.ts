import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CommandContext } from "~/features/commands/perform.server";
import { runImport } from "~/features/import/run-import.server";
import { runWorkImport } from "~/features/import/work/run-work-import.server";
import { readEnvironment } from "~/server/config";
import { programViewer } from "~/session/viewer";
import { copyDatabase } from "~db/copy";
import { migrate } from "~db/migrate";
import { openDatabase } from "~db/open";
import type { Db } from "~db/tables";

const { DATA_DIR } = readEnvironment(process.env);
await mkdir(DATA_DIR, { recursive: true });
const file = path.join(DATA_DIR, "udsyn.sqlite");
await migrate(file);
const database = openDatabase(file);
try {
  const args = process.argv.slice(2);
  const report =
    args[0] === "work"
      ? await runWorkImport(args, contextOn(database.db), onCopy)
      : await runImport(args, contextOn(database.db));
  for (const line of report.lines) (report.ok ? console.log : console.error)(line);
  process.exitCode = report.ok ? 0 : 1;
} finally {
  await database.close();
}

function contextOn(db: Db): CommandContext {
  return { db, viewer: programViewer("import"), now: new Date() };
}

/** Does something on a copy of the database that is thrown away. */
async function onCopy<T>(doing: (copy: CommandContext) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "udsyn-rehearsal-"));
  const copyFile = path.join(folder, "udsyn.sqlite");
  copyDatabase(file, copyFile);
  const copy = openDatabase(copyFile);
  try {
    return await doing(contextOn(copy.db));
  } finally {
    await copy.close();
    await rm(folder, { recursive: true, force: true });
  }
}
