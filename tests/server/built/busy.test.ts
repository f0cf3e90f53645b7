import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectForWriting } from "~db/connect";
import { type RunningProgram, startProgram } from "../../e2e/support/program";
import { layOutTown } from "../../e2e/support/town";
import { municipality } from "../../support/municipality";

let program: RunningProgram;
let dataDir: string;

beforeAll(async () => {
  dataDir = await layOutTown(async (db) => void (await municipality(db).coordinator("Aksel Havtorn")));
  program = await startProgram({ dataDir });
});

afterAll(async () => {
  await program.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

it("says when another process will not let go of the database, and goes on reading from it", async () => {
  const greedy = connectForWriting(path.join(dataDir, "udsyn.sqlite"));
  greedy.exec("begin immediate");
  const body = new URLSearchParams({ login: "aksel-havtorn@fjordby.example", password: "forkert kodeord" });
  const writing = fetch(`${program.url}/log-ind`, { method: "POST", body });
  const began = performance.now();
  expect((await fetch(`${program.url}/log-ind`)).status).toBe(200);
  expect((await fetch(`${program.url}/sundhed`)).status).toBe(200);
  expect(performance.now() - began).toBeLessThan(5_000);
  const refused = await writing;
  expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, "5"]);
  expect(await refused.text()).toContain("Der er travlt lige nu");
  greedy.exec("commit");
  greedy.close();
  const again = await fetch(`${program.url}/log-ind`, { method: "POST", body });
  expect(again.status).toBe(422);
});
