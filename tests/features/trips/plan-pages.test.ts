import { describe, expect, it } from "vitest";
import { action as saveDescription } from "~/features/trips/pages/edit-description";
import { action as saveDestinations } from "~/features/trips/pages/edit-destinations";
import { action as createTrip, loader as newTrip } from "~/features/trips/pages/new-trip";
import { action as saveParticipants } from "~/features/trips/pages/participants";
import { loader as programme, action as saveProgramme } from "~/features/trips/pages/programme";
import { loader as tripList } from "~/features/trips/pages/trip-list";
import { loader as tripShell } from "~/features/trips/pages/trip-shell";
import { findTrip, listDestinations, listParticipants, listVisits } from "~/features/trips/trips.server";
import { freshDatabase } from "../../support/fresh-database";
import { answerOf, asked, pageArgs, posted, requestContext } from "../../support/page-request";
import { smallTown, tripOf } from "../../support/trip-in-life";

async function ground(state: Parameters<typeof tripOf>[2] = "draft") {
  const database = freshDatabase();
  const { db } = database;
  const town = await smallTown(db);
  const tripId = await tripOf(db, town, state);
  const reference = (await findTrip(db, tripId))?.reference ?? "";
  const context = requestContext(database, town.secretary);
  return { database, db, town, tripId, params: { reference }, context };
}

const everyField = (committeeId: string, periodId: string): [string, string][] => [
  ["form", "trip"],
  ["title", "Vand og havn i Rotterdam"],
  ["kind", "political"],
  ["periodId", periodId],
  ["leadCommitteeId", committeeId],
  ["startsOn", "8.6.2027"],
  ["endsOn", "11. juni 2027"],
  ["destinations.0.city", "Rotterdam"],
  ["destinations.0.country", "Holland"],
];

describe("the page that begins a trip", () => {
  it("offers the newest begun period and leads to the trip that it made", async () => {
    const { db, town, context } = await ground();
    const view = await newTrip(pageArgs(context, {}, asked("/arbejdsrum/studieture/ny")));
    expect(view).toMatchObject({ periodId: town.periodId });
    const sent = posted("/arbejdsrum/studieture/ny", [
      ...everyField(town.klima, town.periodId),
      ["committees[]", town.plan],
    ]);
    const answer = await answerOf(createTrip(pageArgs(context, {}, sent)));
    expect(answer).toMatchObject({
      status: 303,
      location: "/arbejdsrum/studieture/2027-01/formaal?gjort=oprettet",
    });
    const { trips } = await tripList(pageArgs(context, {}, asked("/arbejdsrum/studieture")));
    expect(trips.map(({ committees }) => committees.length)).toEqual([2, 2]);
    expect(
      await db.selectFrom("destination").select("country").where("city", "=", "Rotterdam").execute(),
    ).toEqual([{ country: "NL" }, { country: "NL" }]);
  });

  it("answers 422 with a sentence for each field, and all that was typed", async () => {
    const { town, context } = await ground();
    const fields = everyField(town.klima, town.periodId).filter(
      ([name]) => name !== "title" && name !== "leadCommitteeId",
    );
    const sent = posted("/arbejdsrum/studieture/ny", [
      ...fields,
      ["destinations.1.city", "Atlantis"],
      ["destinations.1.country", "Atlantis"],
      ["purpose", "At se havnen"],
    ]);
    const { status, form } = await answerOf(createTrip(pageArgs(context, {}, sent)));
    expect(status).toBe(422);
    expect(form).toMatchObject({
      errors: {
        title: "Skriv titlen.",
        leadCommitteeId: "Vælg det ansvarlige udvalg.",
        "destinations.1.country": expect.stringContaining("»Atlantis« er ukendt"),
      },
      typed: { purpose: "At se havnen", startsOn: "8.6.2027" },
    });
  });

  it("adds and removes places by a button, keeping everything typed, and makes nothing", async () => {
    const { town, context } = await ground();
    const press = async (button: [string, string]) => {
      const sent = posted("/arbejdsrum/studieture/ny", [
        ...everyField(town.klima, town.periodId),
        ["destinations.1.city", "Antwerpen"],
        ["destinations.1.country", "Belgien"],
        button,
      ]);
      return answerOf(createTrip(pageArgs(context, {}, sent)));
    };
    const added = await press(["addDestination", "1"]);
    expect(added).toMatchObject({
      status: 200,
      form: {
        title: "",
        typed: { title: "Vand og havn i Rotterdam", destinations: { length: 3 } },
      },
    });
    const removed = await press(["removeDestination", "0"]);
    expect(removed.form).toMatchObject({
      typed: { destinations: [{ city: "Antwerpen", country: "Belgien" }] },
    });
  });
});

describe("the pages of one trip", () => {
  it("are not there for a reference that no trip has", async () => {
    const { context } = await ground();
    const params = { reference: "1999-01" };
    await expect(tripShell(pageArgs(context, params, asked("/")))).rejects.toMatchObject({
      init: { status: 404 },
    });
  });

  it("frame it with its state, committees, people and what needs somebody", async () => {
    const { context, params } = await ground("proposed");
    expect(await tripShell(pageArgs(context, params, asked("/")))).toMatchObject({
      state: "proposed",
      dates: "9.–12. marts 2026",
      people: 2,
      committees: [{ leads: true }, { leads: false }],
      attention: { decisions: 2, clashes: 0 },
    });
  });

  it("answer a save that comes too late with the version that the next one needs", async () => {
    const { db, tripId, context, params } = await ground();
    const save = (purpose: string) =>
      answerOf(
        saveDescription(
          pageArgs(
            context,
            params,
            posted("/", [
              ["form", "description"],
              ["version", "1"],
              ["title", "Havn"],
              ["kind", "political"],
              ["purpose", purpose],
            ]),
          ),
        ),
      );
    expect(await save("At se havnen")).toMatchObject({ status: 303 });
    expect(await save("At se digerne")).toMatchObject({
      status: 422,
      form: {
        errors: { purpose: "Nu står der: »At se havnen«." },
        typed: { version: "2", purpose: "At se digerne" },
      },
    });
    expect(await findTrip(db, tripId)).toMatchObject({ purpose: "At se havnen" });
  });

  it("say that the trip is proposed again when a change asked the committees anew", async () => {
    const { db, tripId, context, params } = await ground("approved");
    const sent = posted("/", [
      ["form", "destinations"],
      ["version", "1"],
      ["destinations.0.city", ""],
      ["destinations.0.country", ""],
      ["destinations.1.city", "Gent"],
      ["destinations.1.country", "Belgien"],
      ["approval", "askAnew"],
    ]);
    const { location } = await answerOf(saveDestinations(pageArgs(context, params, sent)));
    expect(location).toBe(`/arbejdsrum/studieture/${params.reference}/formaal?gjort=igen`);
    expect(await listDestinations(db, tripId)).toMatchObject([{ city: "Gent", country: "BE" }]);
  });
});

describe("the programme page", () => {
  const fields: [string, string][] = [
    ["form", "visit"],
    ["visitId", ""],
    ["day", "2026-03-10"],
    ["startsAt", "9.30"],
    ["endsAt", "11"],
    ["topic", "Byens klimaplan"],
    ["kind", "professional"],
    ["host", "Rotterdam Kommune"],
  ];

  it("adds a visit for those ticked, changes it, and deletes it by its button", async () => {
    const { db, town, tripId, context, params } = await ground();
    const send = (sent: [string, string][]) =>
      answerOf(saveProgramme(pageArgs(context, params, posted("/", sent))));
    expect((await send([...fields, ["committees[]", town.plan]])).location).toContain("?gjort=tilfoejet");
    const [visit] = await listVisits(db, tripId);
    expect(visit).toMatchObject({ startsAt: "09:30", endsAt: "11:00", committeeIds: [town.plan] });
    const same: [string, string] = ["visitId", visit?.id ?? ""];
    const others = fields.filter(([name]) => name !== "visitId" && name !== "topic");
    await send([...others, same, ["version", "1"], ["topic", "Klimaplanen"], ["committees[]", town.klima]]);
    expect(await listVisits(db, tripId)).toMatchObject([
      { topic: "Klimaplanen", committeeIds: [town.klima] },
    ]);
    expect((await send([same, ["form", "visit"], ["handling", "slet"]])).location).toContain(
      "?gjort=slettet",
    );
    expect(await listVisits(db, tripId)).toEqual([]);
  });

  it("refuses a visit that is for none of the committees", async () => {
    const { context, params } = await ground();
    const { status, form } = await answerOf(saveProgramme(pageArgs(context, params, posted("/", fields))));
    expect(status).toBe(422);
    expect(form).toMatchObject({ errors: { committees: "Vælg mindst ét udvalg, som punktet er for." } });
  });

  it("opens a form for those only who may change the programme", async () => {
    const { database, town, context, params } = await ground();
    const address = asked("/arbejdsrum/studieture/x/program?nyt=2026-03-10");
    const mine = await programme(pageArgs(context, params, address));
    expect(mine).toMatchObject({
      mayEdit: true,
      newOn: "2026-03-10",
      editing: { visitId: null, audience: [town.klima, town.plan] },
    });
    const politician = requestContext(database, town.asa);
    expect(await programme(pageArgs(politician, params, address))).toMatchObject({
      mayEdit: false,
      newOn: null,
      editing: null,
    });
  });
});

describe("the participants page", () => {
  it("adds an official by role, with one as the number where none is typed", async () => {
    const { db, tripId, context, params } = await ground();
    const sent = posted("/", [
      ["form", "traveller"],
      ["kind", "official"],
      ["capacity", "direktør"],
      ["headcount", ""],
    ]);
    const { location } = await answerOf(saveParticipants(pageArgs(context, params, sent)));
    expect(location).toContain("?gjort=tilfoejet");
    expect((await listParticipants(db, tripId)).at(-1)).toMatchObject({ capacity: "direktør", headcount: 1 });
  });

  it("names the committee that a person travels for already", async () => {
    const { town, context, params } = await ground();
    const sent = posted("/", [
      ["form", "politician"],
      ["seat", `${town.klima}:${town.asa.personId}`],
    ]);
    const { status, form } = await answerOf(saveParticipants(pageArgs(context, params, sent)));
    expect(status).toBe(422);
    expect(form).toMatchObject({
      errors: {
        seat: "Åse Tidevand er allerede på turen for Klima- og Miljøudvalget. Hver deltager rejser for ét udvalg.",
      },
    });
  });
});
