import { describe, expect, it } from "vitest";
import { deleteContact, editContact } from "~/features/networks/contact-commands.server";
import { contactHistory } from "~/features/networks/contact-history.server";
import { loadDirectory } from "~/features/networks/directory.server";
import { addMeeting, deleteMeeting, editMeeting } from "~/features/networks/meeting-commands.server";
import { listMeetings } from "~/features/networks/meetings.server";
import { addMember, editMember, removeMember } from "~/features/networks/member-commands.server";
import { createNetwork, deleteNetwork, editNetwork } from "~/features/networks/network-commands.server";
import { findNetworkBySlug, searchNetworks } from "~/features/networks/networks.server";
import { publishPage, withdrawPage } from "~/features/publications/public-pages/publish-page.server";
import { noContact } from "~/shared/contact";
import { accepted, acting, refusalKey } from "../../support/acting";
import { bareNetwork, networkGround } from "../../support/networks";

const today = "2027-03-01";
const all = { search: "", page: 1 };

describe("A network", () => {
  it("keeps what its host says of it, and what nobody said stays unknown", async () => {
    const { db, context, organisation } = await networkGround();
    const hostId = await organisation("South Denmark European Office");
    const nims = {
      ...bareNetwork,
      fullName: "Netværk for Internationale Medarbejdere i Syddanmark",
      hostId,
      purposes: ["motivere kommuner", "vise, hvad samarbejdet giver"],
      municipalityCount: 22,
      languages: ["da", "en", "de"],
      memberSince: "2018-01",
    };
    const { slug } = await accepted(createNetwork(context, nims));
    expect(slug).toBe("nims-2");
    expect(await findNetworkBySlug(db, slug)).toMatchObject({
      ...nims,
      host: { name: "South Denmark European Office" },
      conferenceEveryYears: null,
      memberUntil: null,
    });
    expect(await findNetworkBySlug(db, "nims")).toMatchObject({ municipalityCount: null, host: null });
  });

  it("is edited by one at a time, and its address stays", async () => {
    const { db, context, network } = await networkGround();
    const change = { networkId: network.id, version: 1, ...bareNetwork, name: "Nims Syd" };
    expect(await accepted(editNetwork(context, change))).toEqual({ slug: "nims" });
    expect(await refusalKey(editNetwork(context, change))).toBe("form.stale");
    expect((await searchNetworks(db, { search: "syd", page: 1 })).items).toMatchObject([{ slug: "nims" }]);
  });

  it("does not end our membership before it begins", async () => {
    const { context } = await networkGround();
    const ended = { ...bareNetwork, memberSince: "2020", memberUntil: "2019" };
    expect(await refusalKey(createNetwork(context, ended))).toBe("network.endsBeforeStart");
  });

  it("is the matter of the coordinator and the administrator", async () => {
    const { db, town, network } = await networkGround();
    const secretary = acting(db, await town.secretary("Bodil Klitrose", []));
    expect(await refusalKey(createNetwork(secretary, bareNetwork))).toBe("permission.notYours");
    expect(await refusalKey(deleteNetwork(secretary, { networkId: network.id }))).toBe("permission.notYours");
  });

  it("is deleted only while nothing hangs on it, and its address is not given to another", async () => {
    const { context, network, member } = await networkGround();
    const { id: networkId } = network;
    await accepted(publishPage(context, { kind: "network", id: networkId }));
    expect(await refusalKey(deleteNetwork(context, { networkId }))).toBe("page.isOut");
    await accepted(withdrawPage(context, { kind: "network", id: networkId, reason: "Nedlagt" }));
    const memberId = await member("Varde Kommune");
    expect(await refusalKey(deleteNetwork(context, { networkId }))).toBe("network.inUse");
    await accepted(removeMember(context, { memberId }));
    await accepted(deleteNetwork(context, { networkId }));
    expect((await accepted(createNetwork(context, bareNetwork))).slug).toBe("nims-2");
  });
});

describe("A network's directory", () => {
  it("names who has no contact just now, and since when", async () => {
    const { db, network, member, contact } = await networkGround();
    await accepted(contact(await member("Assens Kommune"), "Lisbet Ålund", "2024"));
    await accepted(contact(await member("Varde Kommune"), "Gerda Klitholm", null, "2026-12-31"));
    await member("Faaborg-Midtfyn Kommune", "2019");
    const { without, list } = await loadDirectory(db, network.id, today, all);
    expect(without.map(({ name, withoutSince }) => [name, withoutSince])).toEqual([
      ["Faaborg-Midtfyn Kommune", "2019"],
      ["Varde Kommune", "2027-01-01"],
    ]);
    expect(list.items.map(({ contact: now }) => now?.name ?? null)).toEqual(["Lisbet Ålund", null, null]);
    const search = await loadDirectory(db, network.id, today, { search: "ålund", page: 1 });
    expect(search.list.items.map(({ name }) => name)).toEqual(["Assens Kommune"]);
    expect(search.without).toHaveLength(2);
  });

  it("does not miss a contact at a member that has left", async () => {
    const { db, context, network, member } = await networkGround();
    const memberId = await member("Varde Kommune");
    await accepted(editMember(context, { memberId, version: 1, joinedOn: null, leftOn: "2026" }));
    const { without, list } = await loadDirectory(db, network.id, today, all);
    expect(without).toEqual([]);
    expect(list.items).toMatchObject([{ hasLeft: true, leftOn: "2026" }]);
  });

  it("has each organisation once, and keeps one with a history", async () => {
    const { db, context, network, member, contact } = await networkGround();
    const memberId = await member("Varde Kommune");
    const { organisation_id: organisationId } = await db
      .selectFrom("network_member")
      .select("organisation_id")
      .executeTakeFirstOrThrow();
    const again = { networkId: network.id, organisationId, joinedOn: null, leftOn: null };
    expect(await refusalKey(addMember(context, again))).toBe("networkMember.twice");
    const { id: contactId } = await accepted(contact(memberId, "Gerda Klitholm", null));
    expect(await refusalKey(removeMember(context, { memberId }))).toBe("networkMember.hasContacts");
    await accepted(deleteContact(context, { contactId }));
    await accepted(removeMember(context, { memberId }));
  });

  it("lets one contact follow the other, and keeps both in the history", async () => {
    const { db, network, member, contact } = await networkGround();
    const memberId = await member("Assens Kommune");
    await accepted(contact(memberId, "Torkild Ravnsbæk", "2020"));
    await accepted(contact(memberId, "Lisbet Ålund", "2027-02-15"));
    await accepted(contact(memberId, "Ove Bakholm", "2027-06-01"));
    const history = await contactHistory(db, network.id, memberId, today);
    expect(history.map(({ name, endsOn, when }) => [name, endsOn, when])).toEqual([
      ["Ove Bakholm", null, "coming"],
      ["Lisbet Ålund", "2027-05-31", "current"],
      ["Torkild Ravnsbæk", "2027-02-14", "earlier"],
    ]);
  });

  it("refuses a correction that would make two contacts at once", async () => {
    const { db, context, network, member, contact } = await networkGround();
    const memberId = await member("Assens Kommune");
    const { id: contactId } = await accepted(contact(memberId, "Torkild Ravnsbæk", "2020"));
    await accepted(contact(memberId, "Lisbet Ålund", "2027-02-15"));
    const [, torkild] = await contactHistory(db, network.id, memberId, today);
    const forever = {
      ...{ contactId, version: torkild?.version ?? 0 },
      contact: { ...noContact, name: "Torkild Ravnsbæk" },
      ...{ startsOn: "2020", endsOn: null },
    };
    expect(await refusalKey(editContact(context, forever))).toBe("networkContact.twoAtOnce");
    expect(await refusalKey(editContact(context, { ...forever, version: 1 }))).toBe("form.stale");
  });
});

describe("A network's meeting", () => {
  it("is kept with what was learnt and its materials, and deleted with them", async () => {
    const { db, context, network } = await networkGround();
    const meeting = {
      title: "Fra idé til ansøgning",
      heldOn: "2026-11",
      place: "Svendborg",
      agenda: ["Siden sidst", "Værksted"],
      learnt: "Begynd med en partner.",
      materials: [{ label: "Skema", link: "https://nims.example/skema" }],
      isPublic: true,
    };
    const { id: meetingId } = await accepted(addMeeting(context, { networkId: network.id, ...meeting }));
    await accepted(
      addMeeting(context, { networkId: network.id, ...meeting, title: "Næste", heldOn: "2027-04" }),
    );
    expect(await listMeetings(db, network.id)).toMatchObject([{ title: "Næste" }, meeting]);
    const change = { meetingId, version: 1, ...meeting, materials: [] };
    await accepted(editMeeting(context, change));
    expect(await refusalKey(editMeeting(context, change))).toBe("form.stale");
    await accepted(deleteMeeting(context, { meetingId }));
    expect(await listMeetings(db, network.id)).toHaveLength(1);
    expect(await refusalKey(deleteMeeting(context, { meetingId }))).toBe("notFound");
  });
});
