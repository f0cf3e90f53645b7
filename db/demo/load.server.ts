import type { FileStore } from "~/features/documents/file-store";
import type { OpenDatabase } from "~db/open";
import { demoLogins, demoPassword } from "./cast";
import { layGround, loginOf } from "./ground.server";
import { tellStory } from "./story.server";
import { Teller } from "./teller.server";

/** A way into the demo, for the log. */
export interface DemoLogin {
  login: string;
  password: string;
  /** In the words of the screens. */
  role: string;
}

/** How far the story's trips of late and to come reach from the day it is told. */
const daysBack = 225;
const daysAhead = 130;

/** Tells the demo's story through the program's own commands, in a database that is empty. */
export async function loadDemoStory(
  database: OpenDatabase,
  files: FileStore,
  clock: () => Date,
): Promise<DemoLogin[]> {
  const teller = new Teller(database.db, files, clock);
  const grounds = await layGround(teller, {
    from: teller.day(-daysBack),
    to: teller.day(daysAhead),
  });
  await tellStory(teller, grounds);
  return demoLogins.map(({ name, role }) => ({ login: loginOf(name), password: demoPassword, role }));
}
