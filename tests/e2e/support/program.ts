import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");
const readyWithinMs = 60_000;

export interface ProgramOptions {
  command?: "start" | "demo" | "rehearse";
  /** The instant at which a rehearsal begins: "2027-04-15T09:00:00+02:00". */
  clock?: string;
  /** Made, and removed when the program stops, unless it is given. */
  dataDir?: string;
  /** 0 takes any port that is free. */
  port?: number;
  environment?: Record<string, string>;
  /** The build to run: the project's own, unless the test has made another. */
  build?: string;
}

export interface RunningProgram {
  url: string;
  dataDir: string;
  pid: number;
  /** All that the program has written so far, both streams. */
  log(): string;
  /** Resolves with the exit code when the program has ended by itself. */
  ended: Promise<number | null>;
  /** Asks it to stop as a service manager does, and gives the exit code. */
  stop(): Promise<number | null>;
}

/** Starts the built program as a process of its own, and waits until it serves. */
export async function startProgram(options: ProgramOptions = {}): Promise<RunningProgram> {
  const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), "udsyn-program-"));
  const { child, written, ended } = launch(options, dataDir);
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    const code = await ended;
    if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
    return code;
  };
  const url = await address(written, ended);
  if (!url) {
    await stop();
    throw new Error(`The program did not start:\n${written()}`);
  }
  return { url, dataDir, pid: child.pid ?? 0, log: written, ended, stop };
}

/** Runs the built program until it ends by itself: for what refuses to start. */
export async function runToEnd(options: ProgramOptions): Promise<{ code: number | null; log: string }> {
  const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), "udsyn-program-"));
  const { written, ended } = launch(options, dataDir);
  const code = await ended;
  if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
  return { code, log: written() };
}

function launch(
  { command = "rehearse", clock, port = 0, environment, build = "build" }: ProgramOptions,
  dataDir: string,
) {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [path.resolve(root, build, "server/index.js"), command], {
    cwd: root,
    env: {
      PATH,
      HOME,
      TMPDIR,
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: dataDir,
      ...(clock && { CLOCK: clock }),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const keep = (chunk: Buffer) => {
    text += chunk.toString("utf8");
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, written: () => text, ended };
}

/** The address in the log; null if the program ended, or said none in time. */
async function address(written: () => string, ended: Promise<unknown>): Promise<string | null> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  const deadline = performance.now() + readyWithinMs;
  while (!over && performance.now() < deadline) {
    const said = /^Listening at (http:\/\/\S+?)\/?$/m.exec(written());
    if (said?.[1]) return said[1];
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return null;
}
