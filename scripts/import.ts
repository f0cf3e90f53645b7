import { mkdir } from "node:fs/promises";
import path from "node:path";
import { runImport } from "~/features/import/run-import.server";
import { readEnvironment } from "~/server/config";
import { programViewer } from "~/session/viewer";
import { migrate } from "~db/migrate";
import { openDatabase } from "~db/open";

const { DATA_DIR } = readEnvironment(process.env);
await mkdir(DATA_DIR, { recursive: true });
const file = path.join(DATA_DIR, "udsyn.sqlite");
await migrate(file);
const database = openDatabase(file);
try {
  const context = { db: database.db, viewer: programViewer("import"), now: new Date() };
  const report = await runImport(process.argv.slice(2), context);
  for (const line of report.lines) (report.ok ? console.log : console.error)(line);
  process.exitCode = report.ok ? 0 : 1;
} finally {
  await database.close();
}
