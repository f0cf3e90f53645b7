import { describe, expect, it } from "vitest";
import { editCosts } from "~/features/trips/cost-lines.server";
import { listCostLines } from "~/features/trips/costs.server";
import { recordDecision } from "~/features/trips/decision-commands.server";
import { listDecisions } from "~/features/trips/decisions.server";
import type { TripState } from "~/features/trips/trip-states";
import { accepted, acting } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { decided, smallTown, stateOf, tripOf } from "../../support/trip-in-life";
import { tripPages } from "../../support/trip-pages";
import { words } from "../../ui/render";

async function opened(state: TripState, day?: string) {
  const { db } = freshDatabase();
  const town = await smallTown(db);
  const trip = await tripOf(db, town, state, { reference: "2026-01" });
  const by = acting(db, town.secretary);
  return { db, town, trip, by, open: tripPages(db, town.secretary, day) };
}

const line = {
  id: null,
  version: null,
  category: "flights" as const,
  description: "Oslo–København",
  estimated: 1265000,
  provisional: 1239700,
  final: null,
  remove: false,
};
const costs = {
  approval: null,
  coverNote: "",
  version: 1,
  lines: [line],
  vat: "without" as const,
  note: null,
};

describe("the page of decisions", () => {
  it("says which committee has decided and which has not, and marks a closed item", async () => {
    const { town, trip, by, open } = await opened("proposed");
    await accepted(recordDecision(by, trip, decided({ committeeId: town.klima, item: "closed" })));
    const { status, html } = await open("2026-01/beslutninger");
    expect(status).toBe(200);
    expect(words(html)).toContain("Der mangler et ja fra Plan- og Teknikudvalget.");
    expect(words(html)).toContain("Lukket punkt");
    expect(words(html)).toContain("Hjemmel");
  });

  it("opens the form in place, takes it, and leads back", async () => {
    const { db, town, trip, open } = await opened("proposed");
    const page = `2026-01/beslutninger?skriv=${town.klima}`;
    expect((await open(page)).html).toContain('name="meetingOn"');
    const form = {
      form: "decision",
      concerns: "trip",
      committeeId: town.klima,
      outcome: "yes",
      item: "open",
    };
    const refused = await open(page, { ...form, meetingOn: "31.2.2026", caseNumber: "24-017733" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("24-017733");
    expect(words(refused.html)).toContain("dagen findes ikke i kalenderen");
    const taken = await open(page, { ...form, meetingOn: "3. februar 2026" });
    expect(taken).toMatchObject({
      status: 303,
      location: "/arbejdsrum/studieture/2026-01/beslutninger?gjort=skrevet",
    });
    expect(await listDecisions(db, trip)).toHaveLength(1);
  });

  it("offers the usual citation for a new legal ground", async () => {
    const { open } = await opened("draft");
    expect((await open("2026-01/beslutninger?hjemmel=ny")).html).toContain(
      "lov om kommunernes styrelse § 16, stk. 1",
    );
  });

  it("offers nothing to one who may only look", async () => {
    const { db, town } = await opened("proposed");
    const { html } = await tripPages(db, town.asa)(`2026-01/beslutninger?skriv=${town.klima}`);
    expect(html).not.toContain("<form");
  });
});

describe("the pages of a trip's steps", () => {
  it("say what will happen, and take the step", async () => {
    const { db, trip, open } = await opened("draft");
    const { html } = await open("2026-01/foreslaa");
    expect(words(html)).toContain("venter på udvalgenes beslutninger");
    expect(await open("2026-01/foreslaa", { form: "proposeTrip", version: "1" })).toMatchObject({
      status: 303,
      location: "/arbejdsrum/studieture/2026-01?gjort=foreslaa",
    });
    expect((await stateOf(db, trip)).state).toBe("proposed");
  });

  it("refuse with the reason and the way out", async () => {
    const { open } = await opened("proposed");
    const { status, html } = await open("2026-01/godkend", { form: "approveTrip", version: "1" });
    expect(status).toBe(422);
    expect(words(html)).toContain(
      "Der mangler et ja fra Klima- og Miljøudvalget og Plan- og Teknikudvalget.",
    );
    const cancelled = await open("2026-01/aflys", { form: "cancelTrip", reason: "" });
    expect(words(cancelled.html)).toContain("Skriv begrundelsen.");
  });

  it("say so when the step is not open", async () => {
    const { open } = await opened("closed");
    const { html } = await open("2026-01/afslut");
    expect(words(html)).toContain("Det kan ikke gøres nu");
    expect(html).not.toContain("<form");
  });

  it("list everyone with the question whether they went", async () => {
    const { open } = await opened("approved");
    const { html } = await open("2026-01/afholdt");
    expect(words(html)).toContain("Åse Tidevand");
    expect(html.match(/name="went\.\d\.status"/g)).toHaveLength(4);
    const early = await opened("approved");
    const before = await tripPages(early.db, early.town.secretary, "2026-03-10")("2026-01/afholdt");
    expect(words(before.html)).toContain("Turens sidste dag er 12. marts 2026.");
  });

  it("list what a trip still owes before it can be closed, each with a link", async () => {
    const { open } = await opened("held");
    const { html } = await open("2026-01/afslut");
    expect(html).toContain('href="/arbejdsrum/studieture/2026-01/evaluering"');
    expect(html).not.toContain("<form");
  });

  it("are not for one who serves other committees", async () => {
    const { db } = await opened("draft");
    const coordinator = await municipality(db).coordinator();
    expect((await tripPages(db, coordinator)("2026-01/foreslaa")).status).toBe(403);
  });
});

describe("the page of budget and accounts", () => {
  it("shows amounts, fields where they are missing, and who holds the last øre", async () => {
    const { trip, by, open } = await opened("held");
    await accepted(editCosts(by, trip, { ...costs, lines: [{ ...line, provisional: 1239701 }] }));
    const { html } = await open("2026-01/budget");
    expect(words(html)).toContain("12.650,00");
    expect(html).toContain('name="lines.0.final"');
    expect(words(html)).toContain("6.198,51 kr.");
    expect(words(html)).toContain("Den sidste øre ligger hos Klima- og Miljøudvalget");
  });

  it("takes an amount where it stands, and refuses one with a dot before the decimals", async () => {
    const { db, trip, by, open } = await opened("held");
    await accepted(editCosts(by, trip, costs));
    const [stored] = await listCostLines(db, trip);
    const form = { form: "amounts", "lines.0.id": stored?.id ?? "" };
    const refused = await open("2026-01/budget", { ...form, "lines.0.final": "12397.00" });
    expect(refused.status).toBe(422);
    expect(words(refused.html)).toContain("med komma før decimalerne og punktum kun mellem tusinder");
    expect(refused.html).toContain("12397.00");
    expect((await open("2026-01/budget", { ...form, "lines.0.final": "12.397,00" })).status).toBe(303);
    expect((await listCostLines(db, trip))[0]?.finalMinor).toBe(1239700);
  });

  it("shows every line for editing, with empty rows for new ones", async () => {
    const { db, trip, by, open } = await opened("approved");
    await accepted(editCosts(by, trip, { ...costs, approval: "covered", coverNote: "Inden for rammen" }));
    const { html } = await open("2026-01/budget/poster");
    expect(html).toContain('value="12.650,00"');
    expect(html).toContain('name="lines.3.category"');
    const raised = { form: "lines", vat: "without", "lines.0.category": "meals", "lines.0.estimated": "100" };
    const asked = await open("2026-01/budget/poster", raised);
    expect(words(asked.html)).toContain("om den beslutning, der findes, dækker ændringen");
    const answered = await open("2026-01/budget/poster", { ...raised, approval: "askAnew" });
    expect(answered.location).toContain("gjort=igen");
    expect((await stateOf(db, trip)).state).toBe("proposed");
  });

  it("asks for shares typed by hand that were not sent", async () => {
    const { trip, by, open } = await opened("held");
    await accepted(editCosts(by, trip, costs));
    const { html } = await open("2026-01/budget", { form: "split", version: "2", split: "manual" });
    expect(html).toContain('name="shares.1.share"');
    expect(words(html)).toContain("Skriv andelen.");
  });

  it("takes money from outside on a page of its own", async () => {
    const { open } = await opened("held");
    const saved = await open("2026-01/budget/stoette", {
      form: "funding",
      funder: "Havnefonden",
      amount: "5.000",
    });
    expect(saved.location).toContain("gjort=stoette");
    expect(words((await open("2026-01/budget")).html)).toContain("Havnefonden: 5.000,00 kr.");
  });
});

describe("the page of the history", () => {
  it("tells what was done in words, the newest first, and keeps what others wrote to themselves", async () => {
    const { trip, by, town, open } = await opened("proposed");
    await accepted(recordDecision(by, trip, decided({ committeeId: town.klima, wording: "Godkendt." })));
    await open("2026-01/aflys", { form: "cancelTrip", reason: "Værten meldte fra" });
    const text = words((await open("2026-01/historik")).html);
    expect(text).toContain("Bodil Klitrose aflyste turen");
    expect(text).toContain("»Værten meldte fra«");
    expect(text).toContain("skrev en beslutning ind (Klima- og Miljøudvalget)");
    expect(text.indexOf("aflyste")).toBeLessThan(text.indexOf("skrev en beslutning"));
    expect(text).not.toContain("Godkendt.");
  });
});
