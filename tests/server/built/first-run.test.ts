import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningProgram, startProgram } from "../../e2e/support/program";

let program: RunningProgram;

beforeAll(async () => {
  program = await startProgram({ command: "start" });
});

afterAll(() => program.stop());

const typed = {
  municipality: "Fjordby Kommune",
  name: "Vibeke Lundtang",
  email: "Vibeke@Fjordby.example",
  password: "lampe hest regnvejr",
  again: "lampe hest regnvejr",
};

const post = (path: string, fields: Record<string, string>, cookie = "") =>
  fetch(program.url + path, {
    method: "POST",
    body: new URLSearchParams(fields),
    redirect: "manual",
    headers: { Cookie: cookie },
  });

const leadsTo = async (path: string, cookie = "") => {
  const answer = await fetch(program.url + path, { redirect: "manual", headers: { Cookie: cookie } });
  return answer.headers.get("Location");
};

const cookieOf = (answer: Response) => answer.headers.get("Set-Cookie")?.split(";", 1)[0] ?? "";

/** One story, told in order. */
describe("the first run", () => {
  const code = () => /\/opsaetning\?kode=(\S+)/.exec(program.log())?.[1] ?? "";
  let cookie = "";

  it("is where an empty installation leads", async () => {
    expect(await leadsTo("/arbejdsrum")).toBe("/log-ind?til=%2Farbejdsrum");
    expect(await leadsTo("/log-ind")).toBe("/opsaetning");
    expect(await leadsTo("/adgangskode")).toBe("/log-ind?til=/adgangskode");
  });

  it("opens for nobody without the code from the log", async () => {
    const answer = await post("/opsaetning", { ...typed, code: "gættet" });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("Koden passer ikke");
    expect(page).toContain('value="Fjordby Kommune"');
    expect(page).not.toContain("lampe");
  });

  it("makes the administrator, who is signed in", async () => {
    const answer = await post("/opsaetning", { ...typed, code: code() });
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/arbejdsrum"]);
    expect(answer.headers.get("Set-Cookie")).toMatch(
      /^udsyn_session=.{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    cookie = cookieOf(answer);
    const desk = await fetch(`${program.url}/arbejdsrum`, { headers: { Cookie: cookie } });
    const page = await desk.text();
    expect(page).toContain("Fjordby Kommune");
    expect(page).toContain("Vibeke Lundtang");
  });

  it("happens once", async () => {
    expect((await post("/opsaetning", { ...typed, code: code() })).headers.get("Location")).toBe("/log-ind");
    expect(await leadsTo("/opsaetning")).toBe("/log-ind");
  });

  it("is followed by signing out, and in again to the page that was asked for", async () => {
    const out = await post("/log-af", {}, cookie);
    expect(out.headers.get("Location")).toBe("/log-ind?gjort=logget-af");
    expect(await leadsTo("/arbejdsrum", cookie)).toBe("/log-ind?til=%2Farbejdsrum");
    const login = { login: " VIBEKE@fjordby.example ", password: typed.password };
    const inAgain = await post("/log-ind?til=%2Farbejdsrum%2Fstudieture", login);
    expect([inAgain.status, inAgain.headers.get("Location")]).toEqual([303, "/arbejdsrum/studieture"]);
  });

  it("does not let a sign-in lead to another site", async () => {
    for (const til of ["https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example"]) {
      const answer = await post(`/log-ind?til=${encodeURIComponent(til)}`, {
        login: typed.email,
        password: typed.password,
      });
      expect(answer.headers.get("Location"), til).toBe("/arbejdsrum");
    }
  });
});
