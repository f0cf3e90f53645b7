import { describe, expect, it } from "vitest";
import { type Group, groupId, groupSlug } from "~/features/project-group/project-group";
import { findGroup, listMembers } from "~/features/project-group/project-group.server";
import {
  addMember,
  editMember,
  removeMember,
  saveGroup,
} from "~/features/project-group/project-group-commands.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { saveSettings } from "~/features/settings/settings-commands.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { outwardTown } from "../../support/international";
import { visit, visitorContext } from "../../support/public-visit";

const group: Group = {
  version: 1,
  purpose: "At samle og give viden videre.",
  responsibility: "Afdelingernes sekretariater og stabe har ansvaret.",
  followUp: "Afdelingerne følger op over for udvalgene én gang om året.",
  coordinator: "",
  officeAddress: "Rådhuset\n9999 Fjordby",
  openingHours: "Mandag–fredag kl. 9–15",
  contact: {
    name: "Aksel Havtorn",
    title: "International koordinator",
    phone: "99 31 15 22",
    email: "aksel@fjordby.example",
    isPublic: true,
  },
};

const member = (name: string, more: object = {}) => ({
  name,
  title: "Konsulent",
  department: "Børn og Skole",
  startsOn: null,
  endsOn: null,
  isPublic: true,
  ...more,
});

describe("What is said of the project group", () => {
  it("is kept beside the municipality's other settings, one save at a time", async () => {
    const { db, town, context } = await outwardTown();
    await accepted(saveGroup(context, group));
    const administrator = acting(db, await town.administrator());
    const named = { municipalityName: "Fjordby Kommune", contactEmail: "", contactText: "", recordSince: "" };
    await accepted(saveSettings(administrator, named));
    expect(await findGroup(db)).toEqual({ ...group, version: 2 });
    expect(await refusalKey(saveGroup(context, group))).toBe("form.stale");
  });

  it("is the coordinator's to write, with an e-mail that is one", async () => {
    const { db, town, context } = await outwardTown();
    const secretary = acting(db, await town.secretary("Bodil Klitrose", []));
    expect(await refusalKey(saveGroup(secretary, group))).toBe("permission.notYours");
    const wrong = { ...group, contact: { ...group.contact, email: "ved skranken" } };
    expect(await refusalKey(saveGroup(context, wrong))).toBe("account.notAnEmail");
  });
});

describe("A member of the group", () => {
  it("joins, changes and is forgotten, and the audit never had the name", async () => {
    const { db, context } = await outwardTown();
    const { id } = await accepted(addMember(context, member("Gudrun Klitbjerg", { startsOn: "2024" })));
    const change = { memberId: id, version: 1, ...member("Gudrun Klitbjerg", { endsOn: "2025-06" }) };
    await accepted(editMember(context, change));
    expect(await refusalKey(editMember(context, change))).toBe("form.stale");
    expect(
      await refusalKey(addMember(context, member("Omvendt", { startsOn: "2025", endsOn: "2024" }))),
    ).toBe("group.endsBeforeStart");
    await accepted(removeMember(context, id));
    expect(await listMembers(db)).toEqual([]);
    const told = await db.selectFrom("audit_value").selectAll().execute();
    expect(JSON.stringify(told)).not.toContain("Gudrun");
  });
});

describe("The group's public page", () => {
  it("names those who may be named and are in it today, counts the others, and says whom to ask", async () => {
    const { published, context } = await outwardTown();
    await accepted(saveGroup(context, group));
    await accepted(addMember(context, member("Hjalte Brinkmose")));
    await accepted(addMember(context, member("Stoppet Sørensen", { endsOn: "2025" })));
    await accepted(addMember(context, member("Hemmelig Hansen", { isPublic: false })));
    await accepted(publishPage(context, { kind: "group", id: groupId }));
    const page = await visit(`/internationalt/${groupSlug}`, visitorContext(published));
    expect(page.words).toContain("Hjalte Brinkmose, Konsulent, Børn og Skole");
    expect(page.words).toContain("Desuden er ét medlem med, som ikke er nævnt ved navn.");
    expect(page.words).toContain("Aksel Havtorn, International koordinator");
    expect(page.words).toContain("Telefon 99 31 15 22");
    expect(page.words).toContain("én gang om året");
    expect(page.words).toContain("Mandag–fredag kl. 9–15");
    expect(page.words).not.toMatch(/Stoppet|Hemmelig/);
    const stored = await published.selectFrom("publication_page").selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain("Hemmelig");
  });

  it("keeps a contact to the workspace who is not public", async () => {
    const { published, context } = await outwardTown();
    await accepted(saveGroup(context, { ...group, contact: { ...group.contact, isPublic: false } }));
    await accepted(publishPage(context, { kind: "group", id: groupId }));
    const page = await visit(`/internationalt/${groupSlug}`, visitorContext(published));
    expect(page.words).toContain("Kontaktpersonen er ikke oplyst.");
    expect(page.html).not.toMatch(/Havtorn|99 31/);
  });
});
