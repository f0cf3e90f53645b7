import { rename, rm } from "node:fs/promises";
import type { FileStore } from "~/features/documents/file-store";
import { hasAccounts } from "~/session/first-run.server";
import { type DemoLogin, loadDemoStory } from "~db/demo/load.server";
import { migrate } from "~db/migrate";
import { openDatabase } from "~db/open";
import type { Clock } from "./clock";

/**
 * Tells the demo's story in a file of its own, which takes the place of an empty database once it is whole. A
 * database that somebody uses is left as it is, and there are no log-ins to tell of.
 */
export async function prepareDemo(file: string, files: FileStore, clock: Clock): Promise<DemoLogin[]> {
  await migrate(file);
  const present = openDatabase(file);
  const inUse = await hasAccounts(present.db);
  await present.close();
  if (inUse) return [];

  const unfinished = `${file}.demo`;
  await removeDatabase(unfinished);
  await migrate(unfinished);
  const story = openDatabase(unfinished);
  try {
    const logins = await loadDemoStory(story, files, clock);
    await story.close();
    await removeDatabase(file);
    await rename(unfinished, file);
    return logins;
  } catch (error) {
    await story.close();
    await removeDatabase(unfinished);
    throw error;
  }
}

async function removeDatabase(file: string): Promise<void> {
  for (const ending of ["", "-wal", "-shm"]) await rm(file + ending, { force: true });
}
