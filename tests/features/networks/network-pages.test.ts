import { expect, it } from "vitest";
import { action as editMeeting } from "~/features/networks/pages/edit-meeting";
import { action as editNetwork } from "~/features/networks/pages/edit-network";
import { loader as showMember } from "~/features/networks/pages/member";
import { loader as showMembers } from "~/features/networks/pages/members";
import { action as nameContact } from "~/features/networks/pages/new-contact";
import { action as newMeeting } from "~/features/networks/pages/new-meeting";
import { action as newMember } from "~/features/networks/pages/new-member";
import { action as create } from "~/features/networks/pages/new-network";
import { networkGround } from "../../support/networks";
import { answerOf, asked, pageArgs, posted, requestContext } from "../../support/page-request";

type Fields = readonly (readonly [string, string])[];

async function ground() {
  const all = await networkGround();
  const context = requestContext(all.database, all.coordinator, "2027-03-01");
  const post = (params: Record<string, string>, fields: Fields) =>
    pageArgs(context, params, posted("/", fields));
  const get = (params: Record<string, string>) => pageArgs(context, params, asked("/"));
  return { ...all, post, get };
}

it("A network is made without JavaScript, what was left empty unknown", async () => {
  const { post } = await ground();
  const fields: Fields = [
    ["name", "Kystbynet"],
    ["purposes", "lære\n\ndele"],
    ["memberSince", "januar 2018"],
    ["website", "kystbynet.example"],
    ["partners.0.description", "ICLEI"],
    ["partners.0.role", "partner"],
  ];
  expect(await answerOf(create(post({}, fields)))).toMatchObject({
    location: "/arbejdsrum/netvaerk/kystbynet?gjort=oprettet",
  });
});

it("A refused network keeps what was typed, and says which field is at fault", async () => {
  const { post } = await ground();
  const fields: Fields = [
    ["name", "Kystbynet"],
    ["conferenceEveryYears", "tre"],
  ];
  expect(await answerOf(create(post({}, fields)))).toMatchObject({
    status: 422,
    form: {
      errors: { conferenceEveryYears: "Skriv »Konference hvert … år« som et helt tal, fx 12." },
      typed: { name: "Kystbynet" },
    },
  });
});

it("A network with members says why it is not deleted", async () => {
  const { post, member } = await ground();
  await member("Varde Kommune");
  expect(await answerOf(editNetwork(post({ slug: "nims" }, [["form", "delete"]])))).toMatchObject({
    status: 422,
    form: { form: "delete", title: "Netværket kan ikke slettes" },
  });
});

it("A member is added, and somebody named as its contact", async () => {
  const { post, get, organisation } = await ground();
  const organisationId = await organisation("Varde Kommune");
  const { location } = await answerOf(
    newMember(post({ slug: "nims" }, [["organisationId", organisationId]])),
  );
  const member = /medlemmer\/([^?]+)/.exec(location ?? "")?.[1] ?? "";
  const params = { slug: "nims", member };
  expect((await showMembers(get({ slug: "nims" }))).without).toMatchObject([{ name: "Varde Kommune" }]);
  const fields: Fields = [
    ["contactName", "Gerda Klitholm"],
    ["contactIsPublic", "on"],
    ["startsOn", "1.3.2027"],
  ];
  expect(await answerOf(nameContact(post(params, fields)))).toMatchObject({ status: 303 });
  expect((await showMember(get(params))).contacts).toMatchObject([
    { name: "Gerda Klitholm", isPublic: true, when: "current" },
  ]);
  expect((await showMembers(get({ slug: "nims" }))).without).toEqual([]);
  expect(await answerOf(nameContact(post(params, [["contactName", "Ove Bakholm"]])))).toMatchObject({
    status: 422,
    form: { errors: { startsOn: expect.stringContaining("Gerda Klitholm") } },
  });
});

it("A meeting gets room for another material, and half a material is refused at its row", async () => {
  const { post } = await ground();
  const row: Fields = [
    ["title", "Værksted"],
    ["materials.0.label", "Skema"],
    ["materials.0.link", ""],
  ];
  const more = await answerOf(newMeeting(post({ slug: "nims" }, [...row, ["addMaterial", "1"]])));
  expect((more.form as { typed: { materials: unknown[] } }).typed.materials).toHaveLength(2);
  expect(await answerOf(newMeeting(post({ slug: "nims" }, row)))).toMatchObject({
    status: 422,
    form: { errors: { "materials.0.link": "Skriv materialets webadresse." } },
  });
  const fields: Fields = [
    row[0] ?? ["title", ""],
    ["materials.0.label", "Skema"],
    ["materials.0.link", "nims.dk/s"],
  ];
  expect(await answerOf(newMeeting(post({ slug: "nims" }, fields)))).toMatchObject({ status: 303 });
});

it("An address of another network's meeting leads nowhere", async () => {
  const { post } = await ground();
  const asking = editMeeting(post({ slug: "nims", meeting: "ukendt" }, []));
  await expect(asking).rejects.toMatchObject({ status: 404 });
});
