import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refreshEverything } from "~/features/publications/refresh.server";
import { openDatabase } from "~db/open";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { type RunningProgram, startProgram } from "../../e2e/support/program";
import { sessionOf } from "../../e2e/support/sign-in";
import { everybodysPassword, layOutTown } from "../../e2e/support/town";
import { municipality } from "../../support/municipality";

let program: RunningProgram;
let dataDir: string;

async function twoPeriods(db: Db): Promise<void> {
  const town = municipality(db);
  for (const firstYear of [2026, 2030]) await town.committee(await town.period(firstYear), "Kulturudvalget");
  await town.coordinator("Aksel Havtorn");
  await transact(db, async (trx) => {
    await trx.insertInto("setting").values({ key: "municipality_name", value: "Fjordby Kommune" }).execute();
    await refreshEverything(trx);
  });
}

beforeAll(async () => {
  dataDir = await layOutTown(twoPeriods);
  program = await startProgram({ dataDir, clock: "2029-12-31T23:59:40+01:00" });
});

afterAll(async () => {
  await program.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const get = (at: string, headers: Record<string, string> = {}) => fetch(program.url + at, { headers });

/** What another process does to the same file. */
async function elsewhere(change: (db: Db) => Promise<void>): Promise<void> {
  const database = openDatabase(path.join(dataDir, "udsyn.sqlite"));
  await change(database.db);
  await database.close();
}

const rename = (value: string) =>
  elsewhere((db) =>
    transact(db, async (trx) => {
      await trx
        .updateTable("publication_site")
        .set({ value })
        .where("key", "=", "municipality_name")
        .execute();
    }),
  );

describe("a published page", () => {
  it("turns to the new period at midnight", async () => {
    const before = await (await get("/")).text();
    expect(before).toContain("/perioder/2026-2029");
    const deadline = performance.now() + 60_000;
    let page = before;
    while (!page.includes("/perioder/2030-2033") && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      page = await (await get("/")).text();
    }
    expect(page).toContain("/perioder/2030-2033");
  });

  it("is sent once to a reader who has it, until anything is published", async () => {
    const first = await get("/udvalg");
    const etag = first.headers.get("ETag") ?? "";
    expect([first.status, first.headers.get("Cache-Control")]).toEqual([200, "no-cache"]);
    expect((await get("/udvalg", { "If-None-Match": etag })).status).toBe(304);
    await rename("Havneby Kommune");
    const after = await get("/udvalg", { "If-None-Match": etag });
    expect(after.status).toBe(200);
    expect(await after.text()).toContain("Havneby Kommune");
  });

  it("is the same for whoever is signed in, and sets no cookie", async () => {
    const cookie = await sessionOf(program.url, "aksel-havtorn@fjordby.example", everybodysPassword);
    const signedIn = await get("/udvalg", { Cookie: cookie });
    expect(signedIn.headers.has("Set-Cookie")).toBe(false);
    expect(await signedIn.text()).toBe(await (await get("/udvalg")).text());
  });

  it("ships no script, and is held to the same policy as all others", async () => {
    const answer = await get("/udvalg");
    expect(await answer.text()).not.toContain("<script");
    expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("comes compressed, and plain to one who cannot take that", async () => {
    const zipped = await get("/udvalg", { "Accept-Encoding": "gzip" });
    const plain = await get("/udvalg", { "Accept-Encoding": "identity" });
    expect(zipped.headers.get("Content-Encoding")).toBe("gzip");
    expect(plain.headers.get("Content-Encoding")).toBeNull();
    expect(zipped.headers.get("ETag")).not.toBe(plain.headers.get("ETag"));
    expect(await zipped.text()).toBe(await plain.text());
  });

  it("is not there when it is not", async () => {
    const answer = await get("/udvalg/findes-ikke");
    expect([answer.status, answer.headers.get("ETag")]).toEqual([404, null]);
  });
});
