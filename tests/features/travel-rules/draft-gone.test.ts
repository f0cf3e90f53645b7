import { describe, expect, it } from "vitest";
import {
  addRule,
  adoptDraft,
  changeRule,
  discardDraft,
  removeRule,
} from "~/features/travel-rules/draft/draft-commands.server";
import { accepted } from "../../support/acting";
import { drafted, draftingTown } from "../../support/drafting";
import { rule } from "../../support/period-facts";
import { rulePages } from "../../support/rule-pages";

const day = "2026-02-02";
const page = "2026-2029/kladde";
const gone = "Der er ingen kladde længere";

const days = {
  form: "rule",
  formKey: "",
  kind: "maximumDays",
  key: "",
  days: "3",
  strength: "must",
  "appliesTo[]": "standing",
  where: "home",
  citation: "Højst tre dage i Danmark.",
  version: "2",
};

/** A draft of one rule, as somebody has it open in the browser. */
async function ground() {
  const town = await draftingTown(day);
  await town.begin("empty");
  await accepted(addRule(town.by, await town.inView(), drafted("maximumDays", { citation: "Fire dage." })));
  const visit = rulePages(town, town.viewer, day);
  return {
    ...town,
    visit,
    save: (typed: Partial<typeof days> = {}, query = "?ny=maximumDays") =>
      visit(`${page}${query}`, { ...days, ...typed }),
    discard: async () => accepted(discardDraft(town.by, await town.inView())),
    adopt: async () =>
      accepted(
        adoptDraft(town.by, await town.inView(), {
          number: 1,
          adoptedOn: "2026-01-28",
          adoptedBy: "Byrådet",
          inForceFrom: "2026-01-28",
          link: "",
        }),
      ),
  };
}

describe("A rule that is typed while another ends the draft", () => {
  it.each(["discard", "adopt"] as const)("stays on the screen with a clear sentence: %s", async (end) => {
    const town = await ground();
    await town[end]();
    const { status, words, html } = await town.save();
    expect(status).toBe(422);
    expect(words).toContain(gone);
    expect(words).toContain("En anden har vedtaget eller kasseret den.");
    expect(html).toMatch(/name="days"[^>]*value="3"/);
    expect(html).toContain("Højst tre dage i Danmark.");
    expect(html).toContain('href="/arbejdsrum/rejseregler/2026-2029/kladde/begynd"');
  });

  it("stays so where a rule of the draft was being changed, and is only tried", async () => {
    const town = await ground();
    await town.discard();
    const changed = await town.save({ key: "maximumDays" }, "?ret=maximumDays");
    expect([changed.status, changed.words.includes(gone)]).toEqual([422, true]);
    expect(changed.html).toMatch(/name="days"[^>]*value="3"/);
    const tried = await town.visit(`${page}?ny=maximumDays`, { ...days, handling: "proev" });
    expect([tried.status, tried.words.includes(gone)]).toEqual([422, true]);
  });

  it("is saved from there once a new draft is begun", async () => {
    const town = await ground();
    await town.adopt();
    const { html } = await town.save({ key: "maximumDays" }, "?ret=maximumDays");
    const sent = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
    await town.begin("version");
    const again = await town.save({ key: sent("key"), version: sent("version") }, "?ret=maximumDays");
    expect(again.status).toBe(303);
    expect((await town.drafted()).rules).toMatchObject([{ key: "maximumDays", days: 3, where: "home" }]);
  });

  it("is told on the page where a new draft begins, when it was only to be adopted", async () => {
    const town = await ground();
    await town.discard();
    const { status, location } = await town.visit(page);
    expect([status, location]).toEqual([303, `/arbejdsrum/rejseregler/2026-2029/kladde/begynd?kladde=ingen`]);
    const { words } = await town.visit("2026-2029/kladde/begynd?kladde=ingen");
    expect(words).toContain("Der er ingen kladde En anden kan have vedtaget eller kasseret den.");
    expect((await town.visit("2026-2029/kladde/begynd")).words).not.toContain("Der er ingen kladde");
  });

  it("the note stays too", async () => {
    const town = await ground();
    await town.discard();
    const note = "Det faglige indhold vejer tungt.";
    const answer = await town.visit(`${page}?ret=note`, { form: "note", formKey: "", version: "2", note });
    expect(answer.status).toBe(422);
    expect(answer.words).toContain(gone);
    expect(answer.html).toContain(note);
  });

  it("whoever opens the form afterwards is told, and led on", async () => {
    const town = await ground();
    await town.discard();
    const { status, words } = await town.visit(`${page}?ret=maximumDays`);
    expect(status).toBe(200);
    expect(words).toContain(gone);
    expect(words).toContain("Begynd en ny kladde");
  });
});

describe("A rule that is typed while another takes it out of the draft", () => {
  it("stays on the screen, and is saved as a new rule", async () => {
    const town = await ground();
    const open = { key: "maximumDays", version: "2" };
    await accepted(changeRule(town.by, await town.inView(), rule({ kind: "maximumDays", days: 5 })));
    await accepted(removeRule(town.by, await town.inView(), "maximumDays"));
    const refused = await town.save(open, "?ret=maximumDays");
    expect(refused.status).toBe(422);
    expect(refused.words).toContain("Reglen står ikke længere i kladden");
    expect(refused.html).toMatch(/name="days"[^>]*value="3"/);
    const sent = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(refused.html)?.[1];
    expect(sent("key")).toBe("");
    const again = await town.save({ key: "", version: sent("version") ?? "" }, "?ret=maximumDays");
    expect(again.status).toBe(303);
    expect((await town.drafted()).rules).toMatchObject([{ days: 3, citation: "Højst tre dage i Danmark." }]);
  });
});
