import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routeTable } from "~/route-table";
import type { PageRoute } from "~/session/route-permissions";
import type { Db } from "~db/tables";
import { type RunningProgram, startProgram } from "../../e2e/support/program";
import { sessionOf } from "../../e2e/support/sign-in";
import { everybodysPassword, layOutTown } from "../../e2e/support/town";
import { municipality } from "../../support/municipality";

const mark = "Kvasthilde";

interface Address {
  id: string;
  path: string;
  hasAction: boolean;
  needs: PageRoute["read"];
}

/** Every route that somebody must be signed in for, with an address that leads to it. */
function closedRoutes(routes: readonly PageRoute[], base = ""): Address[] {
  return routes.flatMap(({ path, page, read, write, children = [] }) => {
    const here = path === undefined ? base : `${base}/${path}`;
    const inner = closedRoutes(children, here);
    if (read === "anyone") return inner;
    const filled = here.replace(/:reference/g, "2027-01").replace(/:(period|slug)/g, "2026-2029");
    const address = filled.replace(/:\w+\??|\*/g, "1");
    return [
      { id: page.replace(/\.tsx?$/, ""), path: address, hasAction: write !== undefined, needs: read },
      ...inner,
    ];
  });
}

const routes = closedRoutes(routeTable);
const workspace = "features/desk/pages/shell";

async function markedTown(db: Db): Promise<void> {
  const town = municipality(db);
  const period = await town.period(2026);
  const committee = await town.committee(period, `${mark}udvalget`);
  await town.politician(`${mark} Aagesen`, { [committee]: "chair" });
  await town.secretary(`${mark} Bertelsen`, [committee]);
  await town.administrator(`${mark} Carstensen`);
}

let program: RunningProgram;
let dataDir: string;

beforeAll(async () => {
  dataDir = await layOutTown(markedTown);
  program = await startProgram({ dataDir, clock: "2027-04-15T09:00:00+02:00" });
});

afterAll(async () => {
  await program.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** What a stranger may be told: to sign in, that it is not for them, or that there is no such thing. */
async function expectNothing(path: string, init: RequestInit = {}) {
  const answer = await fetch(program.url + path, { redirect: "manual", ...init });
  const said = `${await answer.text()} ${JSON.stringify([...answer.headers])}`;
  const told = `${init.method ?? "GET"} ${path}: ${answer.status}`;
  expect(said, told).not.toContain(mark);
  if (answer.status === 200) expect(said, told).toContain("/log-ind?til=");
  else expect([202, 204, 302, 303, 403, 404, 405], told).toContain(answer.status);
  if ([202, 204].includes(answer.status)) expect(said, told).toMatch(/\/log-ind\?til=|403/);
}

describe("a visitor who is not signed in", () => {
  it("is spoken of with every route of the workspace", () => {
    expect(routes.map(({ id }) => id)).toContain(workspace);
  });

  it.each(routes)("gets nothing of $id, however it is asked for", async ({ id, path, hasAction }) => {
    const data = path === "" ? "/_root.data" : `${path}.data`;
    const form = () => new URLSearchParams({ form: "x", formKey: "y" });
    await expectNothing(path);
    await expectNothing(path, { method: "HEAD" });
    await expectNothing(data);
    await expectNothing(data, { method: "HEAD" });
    await expectNothing(`${data}?_routes=${encodeURIComponent(id)}`);
    await expectNothing(`${data}?_routes=${encodeURIComponent(`root,${workspace},${id}`)}`);
    await expectNothing(`${path}?_data=${encodeURIComponent(id)}`);
    await expectNothing(`${path}?index&_data=${encodeURIComponent(id)}`);
    if (!hasAction) return;
    await expectNothing(path, { method: "POST", body: form() });
    await expectNothing(`${path}?index`, { method: "POST", body: form() });
    await expectNothing(data, { method: "POST", body: form() });
    await expectNothing(`${path}?_data=${encodeURIComponent(id)}`, { method: "POST", body: form() });
  });

  it("gets no child of the workspace through the address of an open page", async () => {
    for (const { id } of routes) {
      const answer = await fetch(`${program.url}/log-ind.data?_routes=${encodeURIComponent(id)}`);
      expect(await answer.text()).toBe("[{}]\n");
    }
  });

  it("is led back, after signing in, to the page that was asked for", async () => {
    const answer = await fetch(`${program.url}/arbejdsrum?vis=alle`, { redirect: "manual" });
    expect(answer.headers.get("Location")).toBe("/log-ind?til=%2Farbejdsrum%3Fvis%3Dalle");
  });
});

describe("somebody who is signed in", () => {
  it("sees the workspace", async () => {
    const cookie = await sessionOf(
      program.url,
      `${mark.toLowerCase()}-bertelsen@fjordby.example`,
      everybodysPassword,
    );
    const answer = await fetch(`${program.url}/arbejdsrum`, { headers: { Cookie: cookie } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(`${mark} Bertelsen`);
  });

  it("gets 403 where the role does not reach", async () => {
    const cookie = await sessionOf(
      program.url,
      `${mark.toLowerCase()}-aagesen@fjordby.example`,
      everybodysPassword,
    );
    const forAdministrators = routes.filter(
      ({ needs }) => needs === "manageAccounts" || needs === "manageSettings",
    );
    for (const { path } of forAdministrators) {
      const answer = await fetch(program.url + path, { headers: { Cookie: cookie } });
      expect(answer.status, path).toBe(403);
      expect(await answer.text()).toContain("Det har du ikke adgang til");
    }
  });
});
