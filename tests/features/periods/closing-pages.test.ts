import { describe, expect, it } from "vitest";
import type { Viewer } from "~/session/viewer";
import { accepted } from "../../support/acting";
import { dayAfterPeriod, endedPeriod } from "../../support/ended-period";
import { periodPages } from "../../support/period-pages";
import { studyTrip } from "../../support/study-trips";

async function ground() {
  const town = await endedPeriod();
  const as = (viewer: Viewer, day = dayAfterPeriod) => periodPages(town, viewer, day);
  return { ...town, as, admin: as(town.people.administrator) };
}

const rules = "/arbejdsrum/rejseregler/2022-2025";
const closeButton = />Luk valgperioden<\/button>/;

describe("The page on closing a period", () => {
  it("shows what stands in the way, committee by committee, each with its way out", async () => {
    const { admin } = await ground();
    const { html, words } = await admin("2022-2025/luk");
    for (const sentence of [
      "Luk valgperioden 2022–2025 Ikke klar",
      "To forhold står i vejen",
      "Hvert udvalg holder mindst én studietur i valgperioden",
      "Ingen tur blev holdt inden 31. december 2025.",
      "Rejsereglerne: »Mindst én tur.«",
      "senest 90 dage efter hjemkomsten: Regnvand i Göteborg",
      "ret det på turen, eller skriv en redegørelse ind. Redegørelsen bliver offentlig.",
      "Er der holdt en tur, som ikke er skrevet ind? Registrér en tidligere tur",
    ])
      expect(words).toContain(sentence);
    for (const address of [
      `${rules}/redegoerelse?regel=minimumTrips&amp;udvalg=skoleudvalget-2022-2025`,
      `${rules}/redegoerelse?regel=evaluationDue&amp;tur=2024-01`,
      "/arbejdsrum/studieture/2024-01",
    ])
      expect(html).toContain(`href="${address}"`);
    expect(html).not.toMatch(closeButton);
  });

  it("shows unfinished trips as tasks with their committees", async () => {
    const { db, period, klima, skole, admin } = await ground();
    const dates = { starts_on: "2025-10-01", ends_on: "2025-10-02" };
    await studyTrip(db, period, [skole, klima], { state: "approved", title: "Havvind i Esbjerg", ...dates });
    const { words } = await admin("2022-2025/luk");
    expect(words).toContain("Ikke bekræftet Bekræft, at turen er holdt, eller aflys den");
    expect(words).toContain("Havvind i Esbjerg · Klima- og Miljøudvalget og Skoleudvalget");
  });

  it("lets everybody of the workspace see what is missing, and an administrator alone close", async () => {
    const { as, people, settle } = await ground();
    const politician = { ...people.coordinator, roles: ["politician"] as const };
    const before = await as(politician)("2022-2025/luk");
    expect(before.words).toContain("Udvalgets sekretær eller en administrator skriver det ind, der mangler.");
    expect(before.html).not.toContain("/redegoerelse?");
    await settle();
    const secretary = await as(people.secretary)("2022-2025/luk");
    expect(secretary.words).toContain("Intet står i vejen");
    expect(secretary.words).toContain("En administrator lukker perioden.");
    expect(secretary.html).not.toMatch(closeButton);
  });

  it("says from when a period that runs can be closed, and offers no button before", async () => {
    const { admin } = await ground();
    const { words, html } = await admin("2026-2029/luk");
    expect(words).toContain("Den kan lukkes fra 1. januar 2030. Sådan står det i dag.");
    expect(words).toContain(
      "Der er ingen rejseregler registreret for perioden, så ingen regel står i vejen.",
    );
    expect(html).not.toMatch(closeButton);
  });

  it("closes with its button once nothing stands in the way, and says so on the period's page", async () => {
    const { admin, settle } = await ground();
    await settle();
    expect((await admin("2022-2025/luk")).html).toMatch(closeButton);
    const closing = { form: "closing", formKey: "key:closing", version: "1" };
    const answer = await admin("2022-2025/luk", closing);
    expect(answer).toMatchObject({ status: 303, location: "/arbejdsrum/perioder/2022-2025?gjort=lukket" });
    const { words, html } = await admin("2022-2025?gjort=lukket");
    expect(words).toContain("Valgperioden er lukket, og den endelige stilling er offentlig");
    expect(words).toContain("Lukket 2. februar 2026.");
    expect(html).toContain('href="/arbejdsrum/perioder/2022-2025/genaabn"');
    expect((await admin("2022-2025/luk")).words).toContain("Valgperioden blev lukket 2. februar 2026");
  });

  it("answers 422 with what stands in the way where something came up meanwhile", async () => {
    const { admin } = await ground();
    const answer = await admin("2022-2025/luk", { form: "closing", formKey: "key:closing", version: "1" });
    expect(answer.status).toBe(422);
    expect(answer.words).toContain("To forhold står stadig i vejen.");
  });

  it("answers a stale form with what to do, and the version that stands", async () => {
    const { admin, settle, close, reopen } = await ground();
    await settle();
    await accepted(close());
    await accepted(reopen());
    const answer = await admin("2022-2025/luk", { form: "closing", formKey: "key:closing", version: "1" });
    expect(answer.status).toBe(422);
    expect(answer.words).toContain("En anden har ændret det samme");
    expect(answer.words).toContain("Vibeke Lundtang gemte sidst.");
    expect(answer.html).toContain('name="version" value="3"');
  });
});

describe("The period's page", () => {
  it("says where the period stands on its way to being closed", async () => {
    const { admin, settle } = await ground();
    expect((await admin("2026-2029")).words).toContain("Perioden kan lukkes fra 1. januar 2030.");
    expect((await admin("2022-2025")).words).toContain(
      "Perioden er forbi. To forhold står i vejen for at lukke den.",
    );
    await settle();
    expect((await admin("2022-2025")).words).toContain(
      "Perioden er forbi, og intet står i vejen for at lukke den.",
    );
  });

  it("offers nobody but an administrator to reopen it", async () => {
    const { as, people, settle, close } = await ground();
    await settle();
    await accepted(close());
    expect((await as(people.secretary)("2022-2025")).html).not.toContain("genaabn");
  });
});

describe("The page on reopening a period", () => {
  it("leads to the closing where there is nothing to reopen", async () => {
    const { admin } = await ground();
    expect(await admin("2022-2025/genaabn")).toMatchObject({
      location: "/arbejdsrum/perioder/2022-2025/luk",
    });
  });

  it("asks for a reason, and keeps what was typed", async () => {
    const { admin, settle, close } = await ground();
    await settle();
    await accepted(close());
    const form = { form: "reopening", formKey: "key:reopening", version: "2" };
    const refused = await admin("2022-2025/genaabn", { ...form, reason: " " });
    expect(refused.status).toBe(422);
    expect(refused.words).toContain("Skriv begrundelsen");
    const stale = await admin("2022-2025/genaabn", {
      ...form,
      version: "1",
      reason: "En fejl i redegørelsen",
    });
    expect(stale.html).toContain("En fejl i redegørelsen");
    const done = await admin("2022-2025/genaabn", { ...form, reason: "En fejl i redegørelsen" });
    expect(done).toMatchObject({ status: 303, location: "/arbejdsrum/perioder/2022-2025?gjort=genaabnet" });
    expect((await admin("2022-2025?gjort=genaabnet")).words).toContain("Valgperioden er genåbnet");
  });
});
