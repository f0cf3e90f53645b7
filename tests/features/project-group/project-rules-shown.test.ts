import { describe, expect, it } from "vitest";
import { groupId } from "~/features/project-group/project-group";
import {
  adoptProjectRule,
  changeProjectRule,
  type ProjectRuleInput,
} from "~/features/projects/project-rule-commands.server";
import { loadPageState } from "~/features/publications/public-pages/page-state.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { snapshotFormats } from "~/features/publications/snapshots/formats";
import { transact } from "~db/transact";
import { accepted } from "../../support/acting";
import { outwardTown } from "../../support/international";
import { visit, visitorContext } from "../../support/public-visit";

const rule: ProjectRuleInput = {
  startsOn: "2026-01-01",
  adoptedOn: null,
  adoptedBy: "Vækstudvalget",
  strength: "must",
  measure: "budget",
  amounts: [],
  wording: "Større projekter kræver politisk godkendelse.",
  link: "",
};
const coming: ProjectRuleInput = {
  ...rule,
  startsOn: "2028-01-01",
  adoptedOn: "2026-04-29",
  adoptedBy: "Byrådet",
  strength: "should",
  amounts: [{ currency: "DKK", minor: 50_000_000 }],
  wording: "Projekter over en halv million bør godkendes.",
};
const page = { kind: "group", id: groupId } as const;

async function ground() {
  const base = await outwardTown();
  const read = async () =>
    (await visit("/internationalt/projektgruppe", visitorContext(base.published))).words;
  return { ...base, read };
}

describe("The rule on larger projects", () => {
  it("is read on the page of how the work is organised, as far as it is known", async () => {
    const { context, read, published } = await ground();
    await accepted(adoptProjectRule(context, rule));
    await accepted(publishPage(context, page));
    const words = await read();
    expect(words).toMatch(/Gælder nu ?»Større projekter kræver politisk godkendelse\.«/);
    expect(words).toContain("Reglen nævner ikke noget beløb");
    expect(words).toContain("Vedtaget af Vækstudvalget; datoen er ikke oplyst.");
    const landing = await visit("/internationalt", visitorContext(published));
    expect(landing.html).toContain('href="/internationalt/projektgruppe#stoerre-projekter"');
  });

  it("stands there beside the one to come, each with what it measures", async () => {
    const { context, read } = await ground();
    await accepted(adoptProjectRule(context, rule));
    await accepted(adoptProjectRule(context, coming));
    await accepted(publishPage(context, page));
    const words = await read();
    expect(words).toMatch(/Gælder fra 1\. januar 2028 ?»Projekter over en halv million/);
    expect(words).toContain("samlede budget er mindst 500.000,00 kr. Uden");
    expect(words).toContain("Vedtaget 29. april 2026 af Byrådet.");
    expect(words).toMatch(/Gælder nu ?»Større projekter/);
  });

  it("stays in public as published until the page is published anew", async () => {
    const { db, context, read } = await ground();
    const { id } = await accepted(adoptProjectRule(context, rule));
    await accepted(publishPage(context, page));
    expect(await loadPageState(db, "group", groupId)).toMatchObject({ changed: false });
    await accepted(changeProjectRule(context, { id, version: 1 }, { ...rule, wording: "Alle projekter." }));
    expect(await read()).not.toContain("Alle projekter.");
    expect(await loadPageState(db, "group", groupId)).toMatchObject({ changed: true });
  });

  it("is none on a page published before it was told of, which counts as saying the same", async () => {
    const { db, context, read } = await ground();
    await accepted(publishPage(context, page));
    const stored = await db.selectFrom("publication_page").selectAll().executeTakeFirstOrThrow();
    const { projectRules: _rules, ...first } = JSON.parse(stored.content ?? "{}");
    await transact(db, (trx) =>
      trx
        .updateTable("publication_page")
        .set({ format: 1, content: JSON.stringify(first) })
        .execute(),
    );
    expect(snapshotFormats.group).toBe(2);
    expect(await read()).not.toContain("større projekter");
    expect(await loadPageState(db, "group", groupId)).toMatchObject({ changed: false });
  });
});
