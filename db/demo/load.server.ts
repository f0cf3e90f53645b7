import type { FileStore } from "~/features/documents/file-store";
import type { OpenDatabase } from "~db/open";

/** A way into the demo, for the log. */
export interface DemoLogin {
  login: string;
  password: string;
  /** In the words of the screens. */
  role: string;
}

/** Tells the demo's story through the program's own commands, in a database that is empty. */
export async function loadDemoStory(
  _database: OpenDatabase,
  _files: FileStore,
  _clock: () => Date,
): Promise<DemoLogin[]> {
  return [];
}
