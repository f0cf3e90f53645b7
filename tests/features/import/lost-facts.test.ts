import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { refusalText } from "~/features/commands/refusal-text";
import { importWork } from "~/features/import/work/import-work.server";
import { readWorkFile } from "~/features/import/work/read-work-file";
import { runWorkImport } from "~/features/import/work/run-work-import.server";
import { programViewer } from "~/session/viewer";
import type { Result } from "~/shared/result";
import { freshDatabase } from "../../support/fresh-database";

const saidOf = (result: Result<unknown>) => {
  if (result.ok) return "";
  const { title, text } = refusalText(result.refusal);
  return `${title} ${text}`;
};
const sentence = (file: object) => saidOf(readWorkFile(JSON.stringify(file)));

function ground() {
  const { db, folder } = freshDatabase();
  const context = { db, viewer: programViewer("import"), now: new Date("2026-11-22T11:00:00Z") };
  const take = async (file: object) => {
    const work = readWorkFile(JSON.stringify(file));
    return saidOf(work.ok ? await importWork(context, work.value) : work);
  };
  const run = (content: string | Uint8Array) => {
    const file = path.join(folder, "work.json");
    writeFileSync(file, content);
    return runWorkImport(["work", file], context, (write) => write(context));
  };
  return { db, take, run };
}

describe("What a file tells", () => {
  it.each(["projects", "initiatives", "twinTowns", "networks", "strategies"])(
    "is refused where two of its %s have the same name",
    (key) => {
      expect(sentence({ [key]: [{ name: "Vara" }, { name: "vara " }] })).toContain(
        `${key} (»vara« står der flere gange)`,
      );
      expect(sentence({ [key]: [{ name: "Vara" }, { name: "Vejle" }] })).toBe("");
    },
  );

  it("may be two towns of one name in two countries", () => {
    const towns = ["SE", "FI"].map((country) => ({ name: "Vara", country }));
    expect(sentence({ twinTowns: towns })).toBe("");
  });

  it("gives strategies in the order in which they replace each other, and no circle", async () => {
    const { db, take } = ground();
    const newer = { name: "Ny plan", replaces: "Gammel plan" };
    expect(await take({ strategies: [newer, { name: "Gammel plan" }], targetGroups: ["Borgerne"] })).toBe("");
    const rows = await db.selectFrom("strategy").select(["id", "name", "replaces_id"]).execute();
    const old = rows.find(({ name }) => name === "Gammel plan");
    expect(rows.find(({ name }) => name === "Ny plan")?.replaces_id).toBe(old?.id);
    expect(sentence({ strategies: [newer, { name: "Gammel plan", replaces: "Ny plan" }] })).toContain(
      "»Ny plan« ender med at afløse sig selv",
    );
    expect(sentence({ strategy: { name: "A", replaces: "A" } })).toContain("»A« ender med");
  });

  it("joins an adoption to the strategy beside it, and is refused where there is none", () => {
    const read = readWorkFile('{"strategy":{"name":"A (2007)"},"adoptedOn":"2007-03","adoptedBy":"Byrådet"}');
    expect(read).toMatchObject({ value: { strategies: [{ adoptedOn: "2007-03", adoptedBy: ["Byrådet"] }] } });
    expect(sentence({ adoptedOn: "2007" })).toContain("adoptedOn (der er intet");
    expect(sentence({ strategy: { name: "A", adoptedBy: "Byrådet" }, adoptedBy: "Udvalget" })).toContain(
      "adoptedBy (strategien siger det også selv)",
    );
  });

  it("is refused where languages have no office and an aim has no network", () => {
    expect(sentence({ languages: ["da"] })).toContain("languages (der er intet");
    expect(sentence({ office: "Kontoret", aim: "Et mål" })).toContain("aim (der er intet");
    expect(sentence({ office: "Kontoret", languages: ["da"], network: { name: "N" }, aim: "Et mål" })).toBe(
      "",
    );
  });

  it("is refused where an effort or a principle is in no strategy", async () => {
    const { take } = ground();
    expect(await take({ projects: [{ name: "A", efforts: ["Findes ikke"] }] })).toMatch(
      /^»A«: .*»Findes ikke«/,
    );
    expect(await take({ initiatives: [{ name: "B", principles: ["Ukendt"] }] })).toMatch(/^»B«: .*»Ukendt«/);
    const known = { efforts: ["Findes"], projects: [{ name: "A", efforts: ["findes"] }] };
    expect(await take(known)).toBe("");
  });
});

describe("The status of a project in a file", () => {
  it("is read by the program's words in Danish or English, and others are refused", () => {
    const statusOf = (status: string) => {
      const read = readWorkFile(JSON.stringify({ name: "A", status }));
      return read.ok ? read.value.projects[0]?.status : saidOf(read);
    };
    expect(["Completed", "i gang", "Bevilget"].map(statusOf)).toEqual(["completed", "running", "granted"]);
    expect(statusOf("måske")).toContain("projects.0.status (»måske« er ikke en status)");
  });

  it("is what its dates tell for sure where the file does not say it", async () => {
    const { db, take } = ground();
    const projects = [
      { name: "Slut", startsOn: 2008, endsOn: 2009 },
      { name: "I gang", startsOn: "2026-05", endsOn: 2028 },
      { name: "Siden", startsOn: 2028, endsOn: 2030 },
      { name: "Uvist", endsOn: 2030 },
    ];
    expect(await take({ projects })).toBe("");
    const rows = await db.selectFrom("project").select(["title", "status"]).execute();
    expect(Object.fromEntries(rows.map(({ title, status }) => [title, status]))).toEqual({
      ...{ Slut: "completed", "I gang": "running", Siden: "recorded", Uvist: "recorded" },
    });
  });
});

describe("A refusal while a file is written", () => {
  it("says what was being written", async () => {
    const { run } = ground();
    const amounts = {
      budget: { amount: 1, currency: "EUR" },
      maximumGrant: { amount: 2, currency: "EUR" },
    };
    const { ok, lines } = await run(JSON.stringify({ projects: [{ name: "Havnen", ...amounts }] }));
    expect(ok).toBe(false);
    expect(lines[0]).toMatch(/^»Havnen«: Tilskuddet er større end budgettet\./);
  });

  it("is given before it for a file that is not UTF-8, which may begin with a byte order mark", async () => {
    const { run } = ground();
    const { ok, lines } = await run(Buffer.from('{"office":"Kontoret på Sjælland"}', "latin1"));
    expect([ok, lines[0]]).toEqual([false, expect.stringContaining("ikke gemt som UTF-8")]);
    expect((await run('\uFEFF{"office":"Kontoret på Sjælland"}')).ok).toBe(true);
  });
});

describe("A rule of study trips from before 2006", () => {
  it("lies in the period that it was decided in", async () => {
    const { db, take } = ground();
    const rule = { decidedOn: "2005-03-01", decidedBy: "Byrådet", document: "Regler" };
    expect(
      await take({ studyTripRule: { ...rule, minimumTripsPerCommitteePerPeriod: 1, strength: "must" } }),
    ).toBe("");
    const periods = await db.selectFrom("election_period").select("first_year").execute();
    expect(periods).toEqual([{ first_year: 2002 }]);
  });
});
