import type { AppLoadContext } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { saveContribution } from "~/features/evaluations/contribution-commands.server";
import { findEvaluation, findOwnContribution, listSections } from "~/features/evaluations/evaluations.server";
import * as contributionPage from "~/features/evaluations/pages/contribution";
import * as autosave from "~/features/evaluations/pages/contribution-autosave";
import * as editionsPage from "~/features/evaluations/pages/contribution-editions";
import * as contributionsPage from "~/features/evaluations/pages/contributions";
import * as decisionPage from "~/features/evaluations/pages/decision";
import * as evaluationPage from "~/features/evaluations/pages/evaluation";
import * as mailedPage from "~/features/evaluations/pages/mailed-contribution";
import * as recommendationsPage from "~/features/evaluations/pages/recommendations";
import type { Viewer } from "~/session/viewer";
import type { FormAnswer } from "~/shared/form-answer";
import { acting, heldTrip, springDay } from "../../support/held-trip";
import { answers, done, type Held, haveItSigned, layBeforeSigner, sendsFrom, write } from "./steps";

const params = { reference: "2027-02" };

function asked(held: Held, viewer: Viewer, more: Record<string, string> = {}, address = "") {
  const context = { db: held.db, viewer, now: springDay } as unknown as AppLoadContext;
  return { context, params: { ...params, ...more }, request: new Request(`http://udsyn.test/${address}`) };
}

function posted(
  held: Held,
  viewer: Viewer,
  fields: Record<string, string>,
  more: Record<string, string> = {},
) {
  const request = new Request("http://udsyn.test/", { method: "POST", body: new URLSearchParams(fields) });
  return { ...asked(held, viewer, more), request };
}

/** What an action answered: where it leads, or the refused form with its status. */
function answered(result: unknown): { to: string | null; status: number; answer: FormAnswer | null } {
  if (result instanceof Response)
    return { to: result.headers.get("Location"), status: result.status, answer: null };
  const { data, init } = result as { data: FormAnswer; init: { status?: number } | null };
  return { to: null, status: init?.status ?? 200, answer: data };
}

const statusOf = async (page: Promise<unknown>) => {
  try {
    await page;
    return 200;
  } catch (thrown) {
    return (thrown as { init?: { status?: number } }).init?.status;
  }
};

describe("the contribution's page without JavaScript", () => {
  it("saves a draft, and leads back to the page", async () => {
    const held = await heldTrip();
    const { runa } = held.people;
    const visit = await held.visit("Kulturskolen");
    const fields = { form: "contribution", version: "0", do: "save", [`learned.${visit}`]: "Meget." };
    const { to, status } = answered(await contributionPage.action(posted(held, runa, fields)));
    expect([to, status]).toEqual(["/arbejdsrum/studieture/2027-02/bidrag", 303]);
    const own = await findOwnContribution(held.db, held.tripId, runa.personId);
    expect(own).toMatchObject({ state: "draft", learned: [{ learned: "Meget." }] });
  });

  it("answers 422 with everything typed when something is missing, and says what at the field", async () => {
    const held = await heldTrip();
    const fields = {
      form: "contribution",
      version: "0",
      do: "send",
      recommendation: "Mere tid.",
      rating: "4",
    };
    const { status, answer } = answered(
      await contributionPage.action(posted(held, held.people.runa, fields)),
    );
    expect(status).toBe(422);
    expect(answer?.errors).toEqual({ purposeMet: "Svar på, om formålet med turen blev opfyldt." });
    expect(answer?.typed).toMatchObject({ recommendation: "Mere tid.", rating: "4" });
  });

  it("is forbidden to those who were not along, and a page that is not there for an unknown trip", async () => {
    const held = await heldTrip();
    expect(await statusOf(contributionPage.loader(asked(held, held.people.stranger)))).toBe(403);
    const unknown = asked(held, held.people.runa, { reference: "2027-99" });
    expect(await statusOf(contributionPage.loader(unknown))).toBe(404);
  });

  it("shows its own author's earlier editions, and nobody else's", async () => {
    const held = await heldTrip();
    const { runa, palle } = held.people;
    done(
      await saveContribution(acting(held.db, runa), held.tripId, answers({ recommendation: "Hemmeligt." })),
    );
    expect((await editionsPage.loader(asked(held, runa))).editions).toMatchObject([
      { state: "draft", recommendation: "Hemmeligt." },
    ]);
    expect((await editionsPage.loader(asked(held, palle))).editions).toEqual([]);
  });
});

describe("the draft that saves itself", () => {
  const save = async (held: Held, fields: Record<string, string>) =>
    (await autosave.action(posted(held, held.people.runa, fields))).json();

  it("is told its new version, and when it was saved", async () => {
    const held = await heldTrip();
    expect(await save(held, { version: "0", recommendation: "Mere tid." })).toEqual({
      kind: "saved",
      version: 1,
      savedAt: springDay.toISOString(),
    });
  });

  it("is told when another device has saved since, and when it cannot be saved at all", async () => {
    const held = await heldTrip();
    await save(held, { version: "0", recommendation: "Fra telefonen." });
    expect(await save(held, { version: "0", recommendation: "Fra computeren." })).toEqual({ kind: "stale" });
    expect(await save(held, { version: "1", rating: "9" })).toEqual({ kind: "refused" });
  });
});

describe("the joint evaluation's page", () => {
  const section = (body: string, version: string, more: Record<string, string> = {}) => ({
    form: "section",
    section: "benefit",
    body,
    version,
    ...more,
  });

  it("never carries a draft to anybody but its author", async () => {
    const held = await heldTrip();
    const { runa, bodil, vibeke, aksel, viggo } = held.people;
    const draft = answers({ recommendation: "Hemmeligt.", dissent: "Hemmeligt.", differently: "Hemmeligt." });
    done(await saveContribution(acting(held.db, runa), held.tripId, draft));
    for (const viewer of [bodil, vibeke, aksel, viggo])
      for (const page of [evaluationPage.loader, contributionsPage.loader])
        expect(JSON.stringify(await page(asked(held, viewer)))).not.toContain("Hemmeligt.");
  });

  it("shows both texts after a save that came too late, with what was typed, and lets the choice be saved", async () => {
    const held = await heldTrip();
    const { bodil, mikkel } = held.people;
    done(await write(held, "benefit", "Udgangspunktet.", false));
    done(await write(held, "benefit", "Mikkels tekst.", false, mikkel));
    const late = answered(await evaluationPage.action(posted(held, bodil, section("Bodils tekst.", "1"))));
    expect(late.status).toBe(422);
    expect(late.answer?.typed).toMatchObject({ section: "benefit", body: "Bodils tekst.", version: "1" });
    const view = await evaluationPage.loader(asked(held, bodil));
    const standing = view.sections.find((one) => one.section === "benefit");
    expect(standing).toMatchObject({ body: "Mikkels tekst.", editedBy: "Mikkel Sommerregn", version: 2 });
    const choice = { choice: "merged", mine: "Bodils tekst.", merged: "Begges tekst." };
    const settled = { form: "merge", section: "benefit", version: "2", ...choice };
    const { to } = answered(await evaluationPage.action(posted(held, bodil, settled)));
    expect(to).toBe("/arbejdsrum/studieture/2027-02/evaluering?gjort=afsnit#afsnit-benefit");
    const sections = await listSections(held.db, held.tripId);
    expect(sections.find((one) => one.section === "benefit")?.body).toBe("Begges tekst.");
  });

  it("puts a contribution's answer into the text that is being written, and saves nothing", async () => {
    const held = await heldTrip();
    const { bodil, viggo } = held.people;
    done(await sendsFrom(held, viggo, { differently: "Færre besøg." }));
    const view = await evaluationPage.loader(asked(held, bodil));
    const answer = view.sections.find((one) => one.section === "differently")?.answers[0];
    const fields = { ...section("Vi så meget.", "0"), section: "differently", insert: answer?.id ?? "" };
    const { status, answer: shown } = answered(await evaluationPage.action(posted(held, bodil, fields)));
    expect(status).toBe(200);
    expect(shown?.typed.body).toBe("Vi så meget.\n\nFærre besøg.");
    expect((await findEvaluation(held.db, held.tripId))?.version).toBe(1);
  });

  it("offers each what they may do, and no more", async () => {
    const held = await heldTrip();
    await layBeforeSigner(held);
    const offered = async (viewer: Viewer) => {
      const { may } = await evaluationPage.loader(asked(held, viewer));
      return Object.entries(may).flatMap(([name, allowed]) => (allowed ? [name] : []));
    };
    expect(await offered(held.people.viggo)).toEqual(["addDivergent", "changeDivergent", "sign"]);
    expect(await offered(held.people.stranger)).toEqual([]);
    expect(await offered(held.people.aksel)).toEqual([]);
    expect(await offered(held.people.bodil)).toEqual([
      "compile",
      "recommend",
      "enterMailed",
      "addDivergent",
      "changeDivergent",
      "recordSignature",
    ]);
  });

  it("lets the chair sign what stands on the page", async () => {
    const held = await heldTrip();
    await layBeforeSigner(held);
    const { viggo } = held.people;
    const { evaluation, capacity } = await evaluationPage.loader(asked(held, viggo));
    expect(capacity).toBe("chair");
    const fields = { form: "sign", version: String(evaluation?.version) };
    const { to } = answered(await evaluationPage.action(posted(held, viggo, fields)));
    expect(to).toBe("/arbejdsrum/studieture/2027-02/evaluering?gjort=underskrevet");
  });

  it("does nothing twice when a form is sent twice", async () => {
    const held = await heldTrip();
    const { bodil } = held.people;
    const fields = { form: "add", formKey: "once:add", body: "Ansæt en fritidsvejleder.", owner: "" };
    for (let click = 0; click < 2; click++) await recommendationsPage.action(posted(held, bodil, fields));
    const { recommendations } = await recommendationsPage.loader(asked(held, bodil));
    expect(recommendations).toHaveLength(1);
  });
});

describe("the pages beside it", () => {
  it("are forbidden to those who may not do what they are for", async () => {
    const held = await heldTrip();
    const { palle, aksel } = held.people;
    expect(await statusOf(decisionPage.loader(asked(held, aksel)))).toBe(403);
    expect(await statusOf(recommendationsPage.loader(asked(held, palle)))).toBe(403);
    expect(await statusOf(mailedPage.loader(asked(held, palle, { participant: held.places.palle })))).toBe(
      403,
    );
  });

  it("never show a secretary what its author has begun to write", async () => {
    const held = await heldTrip();
    const { palle, bodil } = held.people;
    done(
      await saveContribution(acting(held.db, palle), held.tripId, answers({ recommendation: "Hemmeligt." })),
    );
    const page = await mailedPage.loader(asked(held, bodil, { participant: held.places.palle }));
    expect(page.isAuthors).toBe(true);
    expect(JSON.stringify(page)).not.toContain("Hemmeligt.");
  });

  it("keep a refused decision's words in the form", async () => {
    const held = await heldTrip();
    await haveItSigned(held);
    const fields = {
      form: "decision",
      committeeId: held.kultur,
      outcome: "returned",
      meetingOn: "20. april 2027",
      item: "open",
      wording: "Sagen sendes tilbage.",
    };
    const { status, answer } = answered(await decisionPage.action(posted(held, held.people.bodil, fields)));
    expect(status).toBe(422);
    expect(answer?.errors).toEqual({ note: "Skriv, hvad udvalget vil have ændret." });
    expect(answer?.typed).toMatchObject({ wording: "Sagen sendes tilbage.", meetingOn: "20. april 2027" });
  });
});
