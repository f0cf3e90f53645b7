import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { connectForWriting } from "~db/connect";
import { migrate } from "~db/migrate";
import { type ProgramOptions, runToEnd, startProgram } from "../../e2e/support/program";

const folder = mkdtempSync(path.join(tmpdir(), "udsyn-starting-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The one line that a program gives as the reason for not starting. */
async function refusal(options: ProgramOptions): Promise<string> {
  const { code, log } = await runToEnd(options);
  expect(code).toBe(1);
  const lines = log.trim().split("\n");
  expect(lines).toHaveLength(1);
  return lines[0] ?? "";
}

describe("the program does not start", () => {
  it("with a route that has no permission", async () => {
    const build = path.resolve("build/forgetful");
    cpSync("build/server", path.join(build, "server"), { recursive: true });
    forgetPermission(path.join(build, "server"), "session/pages/sign-in.tsx");
    expect(await refusal({ build })).toBe("The route session/pages/sign-in has no permission");
    rmSync(build, { recursive: true });
  });

  it("in an environment that it cannot use", async () => {
    expect(await refusal({ environment: { TRUSTED_PROXIES: "many" } })).toMatch(
      /^The environment cannot be used: TRUSTED_PROXIES/,
    );
  });

  it("as a real installation on another day", async () => {
    expect(await refusal({ command: "start", clock: "2027-04-15T09:00:00Z" })).toContain(
      "CLOCK is for rehearsals",
    );
  });

  it("where another program listens", async () => {
    const other = http.createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as { port: number };
    expect(await refusal({ port })).toBe(
      `Udsyn cannot listen at 127.0.0.1:${port}: the port is in use by another program`,
    );
    other.close();
  });

  it("on a database of a newer version", async () => {
    const dataDir = path.join(folder, "newer");
    const running = await startProgram({ dataDir });
    await running.stop();
    const connection = connectForWriting(path.join(dataDir, "udsyn.sqlite"));
    connection.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')");
    connection.close();
    expect(await refusal({ dataDir })).toBe(
      "The database was made by a newer version of the program (9999-later)",
    );
  });

  it("where it may keep no data", async () => {
    const file = path.join(folder, "a-file");
    writeFileSync(file, "");
    expect(await refusal({ dataDir: path.join(file, "data") })).toMatch(/^DATA_DIR cannot be used: /);
  });
});

describe("the program stops in good order", () => {
  it("with idle connections open, within seconds, and leaves the database whole", async () => {
    const dataDir = path.join(folder, "stopping");
    const program = await startProgram({ dataDir });
    const agent = new http.Agent({ keepAlive: true, maxSockets: 10 });
    await Promise.all(Array.from({ length: 10 }, () => fetchWith(agent, `${program.url}/sundhed`)));
    const began = performance.now();
    expect(await program.stop()).toBe(0);
    expect(performance.now() - began).toBeLessThan(3_000);
    agent.destroy();
    await migrate(path.join(dataDir, "udsyn.sqlite"));
  });

  it("after it has answered what was begun", async () => {
    const program = await startProgram();
    const code = /kode=(\S+)/.exec(program.log())?.[1] ?? "";
    const body = new URLSearchParams({
      code,
      municipality: "Fjordby Kommune",
      name: "Vibeke Lundtang",
      email: "vibeke@fjordby.example",
      password: "lampe hest regnvejr",
      again: "lampe hest regnvejr",
    });
    const answer = fetch(`${program.url}/opsaetning`, { method: "POST", body, redirect: "manual" });
    await new Promise((resolve) => setTimeout(resolve, 60));
    const stopped = program.stop();
    expect((await answer).status).toBe(303);
    expect(await stopped).toBe(0);
  });
});

/** Takes a page's line out of the permission table of a built program. */
function forgetPermission(server: string, page: string): void {
  const holding = readdirSync(path.join(server, "assets"))
    .map((name) => path.join(server, "assets", name))
    .filter((file) => readFileSync(file, "utf8").includes(`page: "${page}"`));
  expect(holding).toHaveLength(1);
  for (const file of holding)
    writeFileSync(file, readFileSync(file, "utf8").replace(`page: "${page}"`, 'page: "another.tsx"'));
}

function fetchWith(agent: http.Agent, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent }, (answer) => {
        answer.resume();
        answer.on("end", resolve);
      })
      .on("error", reject);
  });
}
