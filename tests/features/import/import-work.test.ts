import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { importWork, publishWork } from "~/features/import/work/import-work.server";
import { readWorkFile } from "~/features/import/work/read-work-file";
import { grantShare, shareInWords } from "~/features/projects/grant-share";
import { listPages } from "~/features/public-site/published-pages.server";
import { programViewer } from "~/session/viewer";
import { accepted } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";

const folder = path.resolve("docs/examples/international");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

function workOf(name: string) {
  const read = readWorkFile(readFileSync(path.join(folder, name), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

function ground() {
  const { db, published } = freshDatabase();
  const context = { db, viewer: programViewer("import"), now: new Date("2027-03-01T11:00:00Z") };
  return { db, published, context };
}

describe("Importing an account of international work", () => {
  it.each(files)("writes %s once, publishes it, and a second time changes nothing", async (name) => {
    const { published, context } = ground();
    const first = await accepted(importWork(context, workOf(name)));
    expect(first.made.length).toBeGreaterThan(0);
    expect(await accepted(publishWork(context, first.pages))).toBe(first.pages.length);
    const again = await accepted(importWork(context, workOf(name)));
    expect(again).toEqual({ made: [], pages: first.pages });
    expect(await accepted(publishWork(context, again.pages))).toBe(0);
    expect(published).toBeDefined();
  });

  it("takes them all into one municipality, each organisation once", async () => {
    const { db, published, context } = ground();
    for (const name of files) {
      const { pages } = await accepted(importWork(context, workOf(name)));
      await accepted(publishWork(context, pages));
    }
    const icleis = await db.selectFrom("organisation").select("name").where("name", "=", "ICLEI").execute();
    expect(icleis).toHaveLength(1);
    const projects = await listPages(published, "project");
    const youth = projects.find(({ page }) => page.acronym === "SB YCGN")?.page;
    expect(youth).toMatchObject({ currency: "EUR", totalCostMinor: 56564200, euContributionMinor: 46864070 });
    const amounts = {
      budgetMinor: youth?.totalCostMinor ?? null,
      grantMinor: youth?.euContributionMinor ?? null,
    };
    expect(shareInWords(grantShare(amounts) ?? 0)).toContain("82,85");
  });
});
