import { rmSync } from "node:fs";
import path from "node:path";
import { onTestFinished } from "vitest";
import { openDatabase } from "~db/open";
import type { Db } from "~db/tables";
import { startProgram } from "./program";
import { sessionOf } from "./sign-in";
import { everybodysPassword, layOutTown } from "./town";

/** Far beyond what a whole crowd takes: one that waits for longer waits for ever. */
export const patience = 120_000;

/**
 * Two processes that serve one town from one database until the test is over, and somebody of the town who has signed
 * in: the session holds in both.
 */
export async function twoProcesses<T>(
  { clock, login }: { clock: string; login: string },
  layOut: (db: Db) => Promise<T>,
): Promise<{ town: T; urls: readonly [string, string]; cookie: string; db: Db }> {
  const laid: T[] = [];
  const dataDir = await layOutTown(async (db) => void laid.push(await layOut(db)));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const start = async () => {
    const program = await startProgram({ command: "rehearse", clock, dataDir });
    onTestFinished(async () => void (await program.stop()));
    return program.url;
  };
  const urls = [await start(), await start()] as const;
  const cookie = await sessionOf(urls[0], login, everybodysPassword);
  const { db, close } = openDatabase(path.join(dataDir, "udsyn.sqlite"));
  onTestFinished(close);
  return { town: laid[0] as T, urls, cookie, db };
}
