import { describe, expect, it } from "vitest";
import { addPolicyArea } from "~/features/policy-areas/policy-area-commands.server";
import { addEffort } from "~/features/strategy/effort-commands.server";
import { listEfforts } from "~/features/strategy/efforts.server";
import { findStrategyBySlug, listPoints } from "~/features/strategy/strategies.server";
import { createStrategy, editStrategy } from "~/features/strategy/strategy-commands.server";
import { accepted } from "../../support/acting";
import { effortInput, outwardTown, strategyInput } from "../../support/international";
import { internationalPages } from "../../support/international-pages";

async function ground() {
  const base = await outwardTown();
  const open = internationalPages(base, base.coordinator);
  const { id, slug } = await accepted(createStrategy(base.context, strategyInput("Udsyn")));
  const add = (name: string, parentId: string | null = null) =>
    accepted(addEffort(base.context, { strategyId: id, parentId, ...effortInput(name) }));
  return { ...base, open, id, slug, add };
}

describe("The pages of strategies", () => {
  it("make one from the form, and keep what was typed where it is refused", async () => {
    const { db, context, open } = await ground();
    const { id: culture } = await accepted(addPolicyArea(context, { name: "Kultur" }));
    const typed = {
      form: "strategy",
      name: "Den globale strategi",
      adoptedOn: "marts 2013",
      adoptedBy: "Vækstudvalget\r\nByrådet",
      endsOn: "2012",
      "focusAreas[]": culture,
    };
    const refused = await open("strategi/ny", typed);
    expect(refused.status).toBe(422);
    expect(refused.words).toContain("Skriv en slutdato, der ligger efter vedtagelsen.");
    expect(refused.html).toContain('value="marts 2013"');
    expect(refused.html).toMatch(new RegExp(`checked="" value="${culture}"|value="${culture}"[^>]*checked`));
    const made = await open("strategi/ny", { ...typed, endsOn: "" });
    expect(made.location).toBe("/arbejdsrum/strategi/den-globale-strategi?gjort=oprettet");
    expect(await findStrategyBySlug(db, "den-globale-strategi")).toMatchObject({
      adoptedOn: "2013-03",
      adoptedBy: ["Vækstudvalget", "Byrådet"],
      focusAreaIds: [culture],
    });
  });

  it("tell who saved first and what stands now, and lose nothing", async () => {
    const { context, open, id, slug } = await ground();
    const change = strategyInput("Udsyn", { summary: "Den andens ord" });
    await accepted(editStrategy(context, { strategyId: id, version: 1, ...change }));
    const late = await open(`strategi/${slug}/ret`, {
      form: "strategy",
      version: "1",
      name: "Udsyn",
      summary: "Mine ord",
    });
    expect(late.status).toBe(422);
    expect(late.words).toContain("Aksel Havtorn gemte sidst.");
    expect(late.words).toContain("Den andens ord");
    expect(late.html).toContain("Mine ord");
    expect(late.html).toContain('name="version" value="2"');
  });

  it("keep the points, and make room for another without a script", async () => {
    const { db, open, id, slug } = await ground();
    const page = `strategi/${slug}/indhold`;
    const typed = { form: "points", version: "1", "points.wanted_effect.0.body": "Flere job" };
    const more = await open(page, { ...typed, addPoint: "wanted_effect" });
    expect(more.status).toBe(200);
    expect(more.html).toContain('name="points.wanted_effect.1.body"');
    expect(more.html).toContain("Flere job");
    const tooHeavy = await open(page, { ...typed, "points.wanted_effect.0.weight": "11" });
    expect(tooHeavy.words).toContain("Skriv »Vægt« som et tal på højst 10.");
    const saved = await open(page, {
      ...typed,
      "points.wanted_effect.0.weight": "3",
      "points.purpose.0.body": "Vækst",
      "points.purpose.1.body": "",
    });
    expect(saved.location).toBe(`/arbejdsrum/strategi/${slug}?gjort=indhold`);
    expect(await listPoints(db, id)).toMatchObject([
      { kind: "purpose", body: "Vækst" },
      { kind: "wanted_effect", body: "Flere job", weight: 3 },
    ]);
  });

  it("move an effort by a button of the tree, and read the tree with its progress", async () => {
    const { open, slug, add } = await ground();
    await add("Vand");
    const youth = await add("Unge");
    await add("Elever", youth.id);
    const moved = await open(`strategi/${slug}`, { form: "shift", up: youth.id });
    expect(moved.location).toBe(`/arbejdsrum/strategi/${slug}?gjort=flyttet`);
    const page = await open(`strategi/${slug}?gjort=flyttet`);
    expect(page.words).toContain("Indsatsen er flyttet");
    expect(page.words).toMatch(/Unge Intet registreret endnu\..*Elever .*Vand Intet registreret endnu\./);
  });

  it("show a politician all of it, and no button that changes it", async () => {
    const { db, published, town, slug, add } = await ground();
    await add("Vand");
    const open = internationalPages({ db, published }, await town.politician("Åse Tidevand", {}));
    const { words, html } = await open(`strategi/${slug}`);
    expect(words).toContain("Vand");
    expect(words).not.toMatch(/Ret strategi|Tilføj indsats|Slet strategien|Offentliggør/);
    expect(html).not.toContain('name="up"');
  });
});

describe("The pages of efforts", () => {
  it("make a sub-project with partners in words", async () => {
    const { db, open, id, slug, add } = await ground();
    const parent = await add("Klynger");
    const form = await open(`strategi/${slug}/indsatser/ny?under=${parent.slug}`);
    expect(form.words).toContain("Nyt delprojekt under »Klynger«");
    const made = await open(`strategi/${slug}/indsatser/ny`, {
      form: "effort",
      name: "Samarbejde med Hangzhou",
      parentId: parent.id,
      "partners.0.description": "RUC",
      "partners.0.role": "partner",
    });
    const address = `strategi/${slug}/indsatser/samarbejde-med-hangzhou`;
    expect(made.location).toBe(`/arbejdsrum/${address}?gjort=oprettet`);
    expect((await listEfforts(db, id)).map(({ name }) => name)).toContain("Samarbejde med Hangzhou");
    const page = await open(address);
    expect(page.words).toContain("Delprojekt");
    expect(page.words).toContain("RUC");
  });

  it("refuse to put an effort under its own sub-project, and say why", async () => {
    const { open, slug, add } = await ground();
    const water = await add("Vand");
    const beds = await add("Regnbede", water.id);
    const refused = await open(`strategi/${slug}/indsatser/vand`, { form: "move", parentId: beds.id });
    expect(refused.status).toBe(422);
    expect(refused.words).toContain("Vælg en indsats, der ikke selv hører under den, du flytter.");
    const page = await open(`strategi/${slug}/indsatser/vand`);
    expect(page.words).toContain("Indsatsen fjernes sammen med ét delprojekt.");
  });

  it("are unknown under another strategy's address", async () => {
    const { context, open, add } = await ground();
    await add("Vand");
    const { slug } = await accepted(createStrategy(context, strategyInput("En anden")));
    expect((await open(`strategi/${slug}/indsatser/vand`)).status).toBe(404);
  });
});
