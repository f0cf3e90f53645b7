import { describe, expect, it } from "vitest";
import {
  createInitiative,
  deleteInitiative,
  editInitiative,
} from "~/features/initiatives/initiative-commands.server";
import { findInitiativeBySlug, searchInitiatives } from "~/features/initiatives/initiatives.server";
import { findPublishedPage } from "~/features/public-site/published-pages.server";
import { publishPage, withdrawPage } from "~/features/publications/public-pages/publish-page.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { initiativeInput, outwardTown, words } from "../../support/international";

const commitments = initiativeInput("Bæredygtighedsløftet", {
  since: "1994",
  partners: [words("ICLEI")],
  internalNote: "Kontingentet er ikke betalt",
  contact: { name: "Lis Holm", title: "Klimachef", phone: "11 22", email: "lis@by.example", isPublic: false },
});

describe("An initiative", () => {
  it("is kept as far as it is known", async () => {
    const { db, context } = await outwardTown();
    const { slug } = await accepted(createInitiative(context, commitments));
    expect(await findInitiativeBySlug(db, slug)).toMatchObject({
      since: "1994",
      until: null,
      partners: [{ name: "ICLEI" }],
      contact: { name: "Lis Holm", isPublic: false },
    });
    const found = await searchInitiatives(db, { search: "LØFTE", page: 1 });
    expect(found.items.map(({ name }) => name)).toEqual(["Bæredygtighedsløftet"]);
  });

  it("ends after it begins, and serves what is there", async () => {
    const { context } = await outwardTown();
    const refused = (more: Parameters<typeof initiativeInput>[1]) =>
      refusalKey(createInitiative(context, initiativeInput("Hus", more)));
    expect(await refused({ since: "1994", until: "1993" })).toBe("initiative.endsBeforeStart");
    expect(await refused({ effortIds: ["gone"] })).toBe("initiative.serveesGone");
    expect(await refused({ website: "her og der" })).toBe("website.unreadable");
  });

  it("is edited by one at a time, and not by a secretary", async () => {
    const { db, town, context } = await outwardTown();
    const { id } = await accepted(createInitiative(context, commitments));
    const change = { initiativeId: id, version: 1, ...commitments, partners: [] };
    const secretary = acting(db, await town.secretary("Bodil Klitrose", []));
    expect(await refusalKey(editInitiative(secretary, change))).toBe("permission.notYours");
    await accepted(editInitiative(context, change));
    expect(await refusalKey(editInitiative(context, change))).toBe("form.stale");
  });

  it("tells the public neither its internal note nor a contact who is not public", async () => {
    const { published, context } = await outwardTown();
    const { id, slug } = await accepted(createInitiative(context, commitments));
    await accepted(publishPage(context, { kind: "initiative", id }));
    const told = JSON.stringify(await findPublishedPage(published, "initiative", slug));
    expect(told).toContain("ICLEI");
    expect(told).not.toMatch(/Kontingentet|Lis Holm|11 22|lis@by/);
    const contact = { ...commitments.contact, isPublic: true };
    await accepted(editInitiative(context, { initiativeId: id, version: 1, ...commitments, contact }));
    await accepted(publishPage(context, { kind: "initiative", id }));
    expect(JSON.stringify(await findPublishedPage(published, "initiative", slug))).toContain("Lis Holm");
  });

  it("is not deleted while it is public, and its address is never given to another", async () => {
    const { context } = await outwardTown();
    const { id, slug } = await accepted(createInitiative(context, commitments));
    await accepted(publishPage(context, { kind: "initiative", id }));
    const away = () => deleteInitiative(context, { initiativeId: id, version: 1 });
    expect(await refusalKey(away())).toBe("page.isOut");
    await accepted(withdrawPage(context, { kind: "initiative", id, reason: "Løftet er udløbet." }));
    await accepted(away());
    const again = await accepted(createInitiative(context, commitments));
    expect(again.slug).toBe(`${slug}-2`);
  });
});
