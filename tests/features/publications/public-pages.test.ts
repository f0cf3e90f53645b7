import { describe, expect, it } from "vitest";
import { blankProject } from "~/features/projects/project";
import { createProject } from "~/features/projects/project-commands.server";
import { editBasics } from "~/features/projects/project-edits.server";
import { findPublishedPage, listPages } from "~/features/public-site/published-pages.server";
import { loadPageState } from "~/features/publications/public-pages/page-state.server";
import { publishPage, withdrawPage } from "~/features/publications/public-pages/publish-page.server";
import { transact } from "~db/transact";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";

const harbours = {
  ...blankProject,
  title: "Grønne havne",
  purpose: "Fire havne deler erfaringer.",
  status: "running",
  startsOn: "2026",
  internalNote: "Budgettet er presset",
} as const;

async function ground() {
  const { db, published } = freshDatabase();
  const town = municipality(db);
  const context = acting(db, await town.coordinator());
  const { id, slug } = await accepted(createProject(context, harbours));
  const page = { kind: "project", id } as const;
  const found = () => findPublishedPage(published, "project", slug);
  return { db, published, town, context, page, id, slug, found };
}

describe("A page of the international work", () => {
  it("is unknown to the public until the coordinator publishes it", async () => {
    const { published, context, page, found } = await ground();
    expect(await found()).toEqual({ state: "unknown" });
    await accepted(publishPage(context, page));
    expect(await found()).toMatchObject({
      state: "current",
      published: { page: { title: "Grønne havne", status: "running" } },
    });
    expect(JSON.stringify(await listPages(published, "project"))).not.toContain("Budgettet er presset");
  });

  it("stays as it came out until it is published anew, and says that something has changed", async () => {
    const { db, context, page, id, found } = await ground();
    await accepted(publishPage(context, page));
    const seen = { projectId: id, version: 1 };
    await accepted(editBasics(context, seen, { ...harbours, title: "Blå havne" }));
    expect(await found()).toMatchObject({ published: { page: { title: "Grønne havne" } } });
    expect(await loadPageState(db, "project", id)).toMatchObject({ status: "current", changed: true });
    await accepted(publishPage(context, page));
    expect(await found()).toMatchObject({ published: { page: { title: "Blå havne" } } });
    expect(await refusalKey(publishPage(context, page))).toBe("page.unchanged");
  });

  it("is withdrawn with a reason that stands at its address, and its content is erased", async () => {
    const { db, published, context, page, found } = await ground();
    expect(await refusalKey(withdrawPage(context, { ...page, reason: "Fejl" }))).toBe("page.nothingIsOut");
    await accepted(publishPage(context, page));
    expect(await refusalKey(withdrawPage(context, { ...page, reason: " " }))).toBe("page.reasonMissing");
    await accepted(withdrawPage(context, { ...page, reason: "Partneren har trukket sig." }));
    expect(await found()).toMatchObject({
      state: "withdrawn",
      withdrawn: { title: "Grønne havne", reason: "Partneren har trukket sig." },
    });
    expect(await listPages(published, "project")).toEqual([]);
    const rows = await db.selectFrom("publication_page").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain("Fire havne");
    await accepted(publishPage(context, page));
    expect(await found()).toMatchObject({ state: "current" });
  });

  it("is neither published nor withdrawn by a secretary", async () => {
    const { db, town, page } = await ground();
    const secretary = acting(db, await town.secretary("Bodil Klitrose", []));
    expect(await refusalKey(publishPage(secretary, page))).toBe("permission.notYours");
    expect(await refusalKey(withdrawPage(secretary, { ...page, reason: "Fejl" }))).toBe(
      "permission.notYours",
    );
  });

  it("leads on from an address that was given up", async () => {
    const { db, published } = await ground();
    await transact(db, (trx) =>
      trx
        .insertInto("publication_alias")
        .values({ kind: "project", slug: "havne", leads_to: "groenne-havne" })
        .execute(),
    );
    expect(await findPublishedPage(published, "project", "havne")).toEqual({
      state: "moved",
      slug: "groenne-havne",
    });
  });
});
