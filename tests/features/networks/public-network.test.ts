import { expect, it } from "vitest";
import { addMeeting } from "~/features/networks/meeting-commands.server";
import { createNetwork, editNetwork } from "~/features/networks/network-commands.server";
import { publishPage, withdrawPage } from "~/features/publications/public-pages/publish-page.server";
import { noContact } from "~/shared/contact";
import { accepted } from "../../support/acting";
import { bareNetwork, networkGround } from "../../support/networks";
import { visit, visitorContext } from "../../support/public-visit";

const partner = {
  organisationId: null,
  city: null,
  country: null,
  headcount: null,
  role: "partner",
} as const;

async function ground() {
  const all = await networkGround();
  const { context, network, database } = all;
  const at = (address: string, today = "2027-03-01") =>
    visit(address, visitorContext(database.published, { today }));
  const publish = () => accepted(publishPage(context, { kind: "network", id: network.id }));
  return { ...all, at, publish };
}

it("A network's page tells what it is for, and says what nobody has told", async () => {
  const { context, network, at, publish } = await ground();
  await accepted(
    editNetwork(context, {
      ...{ networkId: network.id, version: 1, ...bareNetwork },
      purposes: ["motivere kommuner til at være med"],
      municipalityCount: 22,
      conferenceEveryYears: 3,
      partners: [{ ...partner, description: "ICLEI" }],
    }),
  );
  await publish();
  const { status, words } = await at("/netvaerk/nims");
  expect(status).toBe(200);
  expect(words).toContain("motivere kommuner til at være med");
  expect(words).toContain("Antal kommuner 22");
  expect(words).toContain("hvert 3. år");
  expect(words).toContain("Partnere ICLEI");
  expect(words).toContain("Vært Ikke oplyst");
  expect((await at("/netvaerk")).words).toContain("22 kommuner");
});

it("Nothing private of a network is out", async () => {
  const { db, context, network, member, contact, at, publish } = await ground();
  await accepted(
    editNetwork(context, {
      ...{ networkId: network.id, version: 1, ...bareNetwork },
      responsible: "Hemmelig Holm",
      internalNote: "Kontingentet drøftes",
      contact: { ...noContact, name: "Skjult Skov", email: "skov@nims.example" },
    }),
  );
  await accepted(contact(await member("Assens Kommune"), "Privat Pihl", "2024"));
  await accepted(contact(await member("Varde Kommune"), "Gerda Klitholm", "2024", null, true));
  const svendborg = await member("Svendborg Kommune");
  await accepted(contact(svendborg, "Tidligere Toft", "2020", null, true));
  await accepted(contact(svendborg, "Efterfølger Elm", "2027-01-01"));
  const meeting = { heldOn: "2027-01", place: "", agenda: [], learnt: "Meget", materials: [] };
  const meet = (title: string, isPublic: boolean) =>
    accepted(addMeeting(context, { networkId: network.id, title, isPublic, ...meeting }));
  await meet("Lukket drøftelse", false);
  await meet("Åbent værksted", true);
  await publish();
  const { content } = await db.selectFrom("publication_page").select("content").executeTakeFirstOrThrow();
  for (const secret of [
    "Hemmelig",
    "Kontingent",
    "Skjult",
    "skov@",
    "Privat",
    "Assens",
    "Toft",
    "Elm",
    "Lukket",
  ])
    expect(content).not.toContain(secret);
  const { words, html } = await at("/netvaerk/nims");
  expect(html).toContain('<a href="/partnere/varde-kommune">Varde Kommune</a>');
  expect((await at("/partnere/varde-kommune")).words).toContain("NIMS");
  expect(words).toContain("Gerda Klitholm");
  expect(words).toContain("Åbent værksted");
});

it("A public contact goes from the page on the day it ends, and says when it begins", async () => {
  const { member, contact, at, publish } = await ground();
  await accepted(contact(await member("Varde Kommune"), "Gerda Klitholm", "2024", "2027-03-31", true));
  await accepted(contact(await member("Assens Kommune"), "Ove Bakholm", "2027-04-01", null, true));
  await publish();
  const before = (await at("/netvaerk/nims", "2027-03-31")).words;
  expect(before).toContain("Gerda Klitholm");
  expect(before).toContain("Ove Bakholm fra 1. april 2027");
  const after = (await at("/netvaerk/nims", "2027-04-01")).words;
  expect(after).not.toContain("Gerda Klitholm");
  expect(after).not.toContain("fra 1. april");
});

it("A long row of meetings is turned by addresses", async () => {
  const { context, network, at, publish } = await ground();
  for (let month = 1; month <= 11; month++)
    await accepted(
      addMeeting(context, {
        ...{
          networkId: network.id,
          title: `Møde ${month}`,
          heldOn: `2026-${String(month).padStart(2, "0")}`,
        },
        ...{ place: "", agenda: [], learnt: "", materials: [], isPublic: true },
      }),
    );
  await publish();
  expect((await at("/netvaerk/nims")).words).not.toContain("Møde 1 ");
  const second = await at("/netvaerk/nims?side=2");
  expect(second.words).toContain("Møde 1");
  expect(second.words).not.toContain("Møde 11");
});

it("A page that was taken back says why, and an unpublished network has none", async () => {
  const { context, network, at, publish } = await ground();
  await accepted(createNetwork(context, { ...bareNetwork, name: "Udkast" }));
  expect((await at("/netvaerk/udkast")).status).toBe(404);
  await publish();
  await accepted(withdrawPage(context, { kind: "network", id: network.id, reason: "Netværket er nedlagt." }));
  expect((await at("/netvaerk/nims")).words).toContain("Netværket er nedlagt.");
  expect((await at("/netvaerk")).words).toContain("Der er ikke offentliggjort nogen netværk endnu.");
});
