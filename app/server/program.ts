import { mkdir } from "node:fs/promises";
import path from "node:path";
import * as build from "virtual:remix/server-build";
import type { ServerBuild } from "@remix-run/node";
import { diskFileStore } from "~/features/documents/disk-file-store.server";
import { refuseUnknownRules } from "~/features/travel-rules/rule-sets.server";
import { UnknownRule } from "~/features/travel-rules/stored-rule";
import { offerFirstRun } from "~/session/first-run.server";
import type { DemoLogin } from "~db/demo/load.server";
import { DatabaseTooNewError, migrate } from "~db/migrate";
import { openDatabase } from "~db/open";
import { type Clock, clockStartedAt, systemClock } from "./clock";
import { type Environment, readEnvironment } from "./config";
import { prepareDemo } from "./demo";
import { guardBuild } from "./guard";
import { createHttpServer } from "./http";
import { listen } from "./listen";
import { log } from "./log";
import { StartError } from "./start-error";
import { stopOnSignal } from "./stopping";

const commands = ["start", "demo", "rehearse"] as const;
type Command = (typeof commands)[number];

/**
 * Runs the program, or says in one line why it cannot start. 'start' serves a real installation; 'demo' loads the
 * demo story into an empty database first; 'rehearse' serves like 'start' but may be told that it is another day.
 */
export async function runProgram(
  command: string,
  environment: Record<string, string | undefined>,
  clientFolder: string,
): Promise<void> {
  try {
    await serve(knownCommand(command), readEnvironment(environment), clientFolder);
  } catch (error) {
    const expected = [StartError, DatabaseTooNewError, UnknownRule].some((kind) => error instanceof kind);
    log.error(
      expected && error instanceof Error
        ? error.message
        : `Udsyn cannot start: ${error instanceof Error ? error.stack : error}`,
    );
    process.exitCode = 1;
  }
}

async function serve(command: Command, environment: Environment, clientFolder: string): Promise<void> {
  const clock = clockFor(command, environment);
  const guarded = guardBuild(build as ServerBuild);
  const file = path.join(await dataFolder(environment), "udsyn.sqlite");
  const files = diskFileStore(path.join(environment.DATA_DIR, "files"));
  const logins = command === "demo" ? await prepareDemo(file, files, clock) : [];
  await migrate(file);
  const database = openDatabase(file);
  const server = createHttpServer({ build: guarded, database, files, clock, environment, clientFolder });
  try {
    await refuseUnknownRules(database.db);
    const code = await offerFirstRun(database.db, clock());
    const address = await listen(server, environment);
    log.info(greeting(address, environment, logins, code));
    stopOnSignal(server, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** What stands in the log once the program serves: where, who may sign in to a demo, how to begin. */
function greeting(
  address: string,
  { PUBLIC_URL }: Environment,
  logins: DemoLogin[],
  code: string | null,
): string {
  const known = PUBLIC_URL ? new URL(PUBLIC_URL).origin : address;
  return [
    `Listening at ${address}/`,
    ...(known === address ? [] : [`Known to the public as ${known}/`]),
    ...logins.map(({ role, login, password }) => `  ${role}: ${login} / ${password}`),
    ...(code ? [`Set it up within 24 hours at ${known}/opsaetning?kode=${code}`] : []),
  ].join("\n");
}

function knownCommand(command: string): Command {
  const known = commands.find((name) => name === command);
  if (!known) throw new StartError(`Unknown command: ${command}. There are ${commands.join(", ")}`);
  return known;
}

async function dataFolder({ DATA_DIR }: Environment): Promise<string> {
  try {
    await mkdir(DATA_DIR, { recursive: true });
    return DATA_DIR;
  } catch (error) {
    throw new StartError(`DATA_DIR cannot be used: ${error instanceof Error ? error.message : error}`);
  }
}

function clockFor(command: Command, { CLOCK }: Environment): Clock {
  if (!CLOCK) return systemClock;
  if (command === "start")
    throw new StartError("CLOCK is for rehearsals: a real installation follows the real day");
  return clockStartedAt(new Date(CLOCK));
}
