import { mkdir } from "node:fs/promises";
import path from "node:path";
import * as build from "virtual:remix/server-build";
import { diskFileStore } from "~/features/documents/disk-file-store.server";
import { migrate } from "~db/migrate";
import { openDatabase } from "~db/open";
import { type Clock, clockStartedAt, systemClock } from "./clock";
import { type Environment, readEnvironment } from "./config";
import { guardBuild } from "./guard";
import { createHttpServer } from "./http";
import { log } from "./log";

/**
 * The program's ways of running: 'start' serves a real installation; 'demo' loads the demo story into an empty
 * database first; 'rehearse' serves like 'start' but may be told that it is another day.
 */
export async function runProgram(command: string, values: Record<string, string | undefined>): Promise<void> {
  if (!["start", "demo", "rehearse"].includes(command)) throw new Error(`Unknown command: ${command}`);
  const environment = readEnvironment(values);
  const clock = clockFor(command, environment);
  const guarded = guardBuild(build);

  await mkdir(environment.DATA_DIR, { recursive: true });
  const file = path.join(environment.DATA_DIR, "udsyn.sqlite");
  await migrate(file);
  const database = openDatabase(file);
  const files = diskFileStore(path.join(environment.DATA_DIR, "files"));

  const server = createHttpServer({ build: guarded, database, files, clock, environment });
  server.listen(environment.PORT, environment.HOST, () => {
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : environment.PORT;
    log.info(`Udsyn: http://${environment.HOST}:${port}/`);
  });
}

function clockFor(command: string, { CLOCK }: Environment): Clock {
  if (!CLOCK) return systemClock;
  if (command === "start")
    throw new Error("CLOCK is for rehearsals: a real installation follows the real day");
  return clockStartedAt(new Date(CLOCK));
}
