import { describe, expect, it } from "vitest";
import { recordPastTrip } from "~/features/past-trips/past-trip-commands.server";
import { composePart } from "~/features/publications/compose/part.server";
import { publishPart } from "~/features/publications/publish.server";
import { editCosts } from "~/features/trips/cost-lines.server";
import { recordFunding } from "~/features/trips/funding.server";
import { findTrip } from "~/features/trips/trips.server";
import type { Db } from "~db/tables";
import { accepted, acting } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { memoryFiles } from "../../support/memory-files";
import { municipality } from "../../support/municipality";
import { visit, visitorContext } from "../../support/public-visit";
import { tripPages } from "../../support/trip-pages";
import { words } from "../../ui/render";

async function recorded() {
  const { db, published } = freshDatabase();
  const place = municipality(db);
  const period = await place.period(2018);
  const committee = await place.committee(period, "Klima- og Miljøudvalget");
  const secretary = await place.secretary("Bodil Klitrose", [committee]);
  const by = { ...acting(db, await place.coordinator()), files: memoryFiles() };
  const { id, reference } = await accepted(
    recordPastTrip(acting(db, secretary), {
      periodId: period,
      kind: "political",
      leadCommitteeId: committee,
      committeeIds: [committee],
      title: "Mobilitet i København",
      purpose: "",
      startsOn: "2019-05",
      endsOn: null,
      destinations: [{ city: "København", country: "DK" }],
      visits: [{ topic: "Letbanen", cancelled: false, note: "" }],
      politicians: 4,
      officials: 2,
      totalCostMinor: 1_158_296,
      sourceFigure: null,
      source: "Udvalgets dagsorden",
    }),
  );
  const open = tripPages(db, secretary);
  return {
    db,
    published,
    by,
    secretary,
    id,
    open: (page: string) => open(`${reference}/${page}`),
    reference,
  };
}

async function composed<P extends "programme" | "accounts">(db: Db, part: P, id: string) {
  const trip = await findTrip(db, id);
  if (!trip) throw new Error("no trip");
  return composePart(db, part, trip);
}

/** What is chosen at first where a form asks and no source answers. */
const unknownChosen = /checked="" value="unknown"/;

describe("what the sources of a past trip leave out", () => {
  it("is not known: VAT, who paid, and whether a visit was professional", async () => {
    const { db, id } = await recorded();
    expect(await composed(db, "accounts", id)).toMatchObject({
      includesVat: null,
      funders: null,
      municipalityMinor: null,
      totalMinor: 1_158_296,
    });
    expect(await composed(db, "programme", id)).toMatchObject({
      budget: { includesVat: null },
      visits: [{ topic: "Letbanen", kind: null }],
      professionalShare: null,
    });
  });

  it("is said to be so on the public page", async () => {
    const { published, by, id, reference } = await recorded();
    for (const part of ["programme", "accounts"] as const)
      await accepted(publishPart(by, { tripId: id, part, note: "" }));
    const page = await visit(`/studieture/${reference}`, visitorContext(published));
    expect(page.words).toContain("Kroner, moms er ikke oplyst. Endeligt regnskab.");
    expect(page.words).toContain("Hvem betalte? Det er ikke oplyst.");
    expect(page.words).toContain("Det er ikke oplyst, hvem der betalte.");
    expect(page.words).toContain("Hvor stor en del der var faglig, er ikke oplyst.");
    expect(page.words).not.toMatch(/uden moms|Kommunen\.|Fagligt|100 %/);
  });

  it("is said to be so in the workspace, and waits for nobody to write it", async () => {
    const { open } = await recorded();
    const purpose = words((await open("formaal")).html);
    expect(purpose).toContain("FormålFremgår ikke af kilderne");
    expect(purpose).toContain("maj 2019");
    expect(purpose).not.toMatch(/skrevet endnu|31 dage/);
    const budget = words((await open("budget")).html);
    expect(budget).toContain("Det er ikke oplyst, om beløbene er med moms.");
    expect(budget).toContain("Det vides ikke, om andre end kommunen betalte.");
    const programme = words((await open("program")).html);
    expect(programme).toContain("Art ikke oplyst");
    expect(programme).toContain("Den faglige andel er ikke oplyst: der er punkter, hvis art ikke kendes.");
    expect(words((await open("beslutninger")).html)).not.toContain("endnu");
    expect((await open("budget/poster")).html).toMatch(unknownChosen);
    expect((await open("program?nyt=uden-dag")).html).toMatch(unknownChosen);
  });

  it("is written down once a source is found", async () => {
    const { db, secretary, id } = await recorded();
    const by = acting(db, secretary);
    await accepted(
      recordFunding(by, id, {
        funder: "Region Midtjylland",
        amount: 158_296,
        purpose: null,
        disqualificationCheck: null,
        checkedOn: null,
      }),
    );
    const trip = await findTrip(db, id);
    await accepted(
      editCosts(by, id, {
        approval: null,
        coverNote: "",
        version: trip?.version ?? null,
        vat: "with",
        note: null,
        lines: [],
      }),
    );
    expect(await composed(db, "accounts", id)).toMatchObject({
      includesVat: true,
      funders: [{ funder: "Region Midtjylland" }],
      municipalityMinor: 1_000_000,
    });
  });
});
