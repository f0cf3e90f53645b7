import { describe, expect, it } from "vitest";
import {
  addTraveller,
  changeParticipant,
  removeParticipant,
  setParticipantsComplete,
} from "~/features/trips/participant-commands.server";
import { headcountOf } from "~/features/trips/participants";
import { listParticipants } from "~/features/trips/participants.server";
import {
  addMembers,
  addPolitician,
  addUnnamedPoliticians,
} from "~/features/trips/politician-commands.server";
import { findTrip } from "~/features/trips/trips.server";
import { transact } from "~db/transact";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { smallTown, tripOf } from "../../support/trip-in-life";

/** A trip with an empty list, and a committee with a chair, a member and a substitute. */
async function ground(state: Parameters<typeof tripOf>[2] = "draft") {
  const { db } = freshDatabase();
  const town = await smallTown(db);
  const folk = municipality(db);
  const member = await folk.politician("Dorte Skov", { [town.klima]: "member", [town.plan]: "member" });
  const substitute = await folk.politician("Erik Eng", { [town.klima]: "substitute" });
  const tripId = await tripOf(db, town, state);
  await transact(db, async (trx) => {
    await trx.deleteFrom("participant").where("trip_id", "=", tripId).execute();
  });
  return { db, town, member, substitute, by: acting(db, town.secretary), tripId };
}

const official = {
  kind: "official",
  capacity: "direktør",
  name: "",
  nameIsPublic: false,
  headcount: 1,
} as const;

describe("a politician on the list", () => {
  it("travels for one committee, in the capacity of the seat unless another is given", async () => {
    const { db, town, substitute, by, tripId } = await ground();
    const committeeId = town.klima;
    await accepted(addPolitician(by, { tripId, personId: town.asa.personId, committeeId, capacity: "" }));
    const given = { personId: substitute.personId, capacity: "stedfortræder for Dorte Skov" };
    await accepted(addPolitician(by, { tripId, committeeId, ...given }));
    expect(await listParticipants(db, tripId)).toMatchObject([
      { name: "Åse Tidevand", capacity: "formand", committeeId, status: "planned" },
      { name: "Erik Eng", capacity: "stedfortræder for Dorte Skov" },
    ]);
  });

  it("is refused a second time, naming the committee", async () => {
    const { town, member, by, tripId } = await ground();
    const dorte = { tripId, personId: member.personId, capacity: "" };
    await accepted(addPolitician(by, { ...dorte, committeeId: town.klima }));
    expect(await addPolitician(by, { ...dorte, committeeId: town.plan })).toMatchObject({
      refusal: {
        key: "participant.travelsAlready",
        params: { name: "Dorte Skov", committee: "Klima- og Miljøudvalget" },
      },
    });
  });

  it("is refused without a seat in that committee on the trip's first day", async () => {
    const { db, town, by, tripId } = await ground();
    const given = { tripId, committeeId: town.klima, capacity: "" };
    expect(await refusalKey(addPolitician(by, { ...given, personId: town.bertel.personId }))).toBe(
      "participant.noSeat",
    );
    await transact(db, async (trx) => {
      await trx.updateTable("membership").set({ ends_on: "2026-03-08" }).execute();
    });
    expect(await refusalKey(addPolitician(by, { ...given, personId: town.asa.personId }))).toBe(
      "participant.noSeat",
    );
  });

  it("may be moved to another committee of the trip that the person sits in, and to no other", async () => {
    const { db, town, member, by, tripId } = await ground();
    const { id: participantId } = await accepted(
      addPolitician(by, { tripId, personId: member.personId, committeeId: town.klima, capacity: "" }),
    );
    const change = {
      tripId,
      participantId,
      version: 1,
      status: "planned",
      withdrewReason: "",
      capacity: "medlem",
      name: "Dorte Skov",
      nameIsPublic: false,
      headcount: 1,
    } as const;
    const culture = await municipality(db).committee(town.periodId, "Kulturudvalget");
    expect(await refusalKey(changeParticipant(by, { ...change, committeeId: culture }))).toBe(
      "participant.committeeDoesNotTravel",
    );
    await accepted(changeParticipant(by, { ...change, committeeId: town.plan }));
    expect(await listParticipants(db, tripId)).toMatchObject([
      { name: "Dorte Skov", committeeName: "Plan- og Teknikudvalget" },
    ]);
    expect(await refusalKey(changeParticipant(by, { ...change, committeeId: town.plan }))).toBe("form.stale");
  });
});

describe("all members of a committee", () => {
  it("are put on the list at once, without substitutes and those who travel already", async () => {
    const { db, town, member, by, tripId } = await ground();
    await accepted(
      addPolitician(by, { tripId, personId: member.personId, committeeId: town.plan, capacity: "" }),
    );
    expect(await accepted(addMembers(by, { tripId, committeeId: town.klima }))).toEqual({ added: 1 });
    expect((await listParticipants(db, tripId)).map(({ name }) => name)).toEqual([
      "Dorte Skov",
      "Åse Tidevand",
    ]);
    expect(await refusalKey(addMembers(by, { tripId, committeeId: town.klima }))).toBe(
      "participant.noneLeft",
    );
  });
});

describe("others on the list", () => {
  it("are counted by role, named only where a name is written, public only where that is chosen", async () => {
    const { db, by, tripId } = await ground();
    await accepted(addTraveller(by, { tripId, ...official }));
    await accepted(addTraveller(by, { tripId, ...official, name: "Ib Bro", nameIsPublic: true }));
    await accepted(addTraveller(by, { tripId, ...official, kind: "companion", capacity: "", headcount: 3 }));
    const participants = await listParticipants(db, tripId);
    expect(participants.map(({ name, nameIsPublic }) => [name, nameIsPublic])).toEqual([
      [null, false],
      ["Ib Bro", true],
      [null, false],
    ]);
    expect(headcountOf(participants)).toBe(5);
  });

  it("are refused without an official's role, or with one name for several", async () => {
    const { by, tripId } = await ground();
    expect(await refusalKey(addTraveller(by, { tripId, ...official, capacity: "" }))).toBe(
      "participant.roleNeeded",
    );
    expect(await refusalKey(addTraveller(by, { tripId, ...official, name: "Ib Bro", headcount: 2 }))).toBe(
      "participant.nameOfSeveral",
    );
  });

  it("may be a number of politicians without names, for a committee that travels", async () => {
    const { db, town, by, tripId } = await ground("recorded");
    await accepted(addUnnamedPoliticians(by, { tripId, committeeId: town.klima, headcount: 6 }));
    expect(await listParticipants(db, tripId)).toMatchObject([{ name: null, headcount: 6, status: "went" }]);
    const culture = await municipality(db).committee(town.periodId, "Kulturudvalget");
    expect(await refusalKey(addUnnamedPoliticians(by, { tripId, committeeId: culture, headcount: 6 }))).toBe(
      "participant.committeeDoesNotTravel",
    );
  });
});

describe("somebody on the list", () => {
  const withdrawn = {
    version: 1,
    status: "withdrew",
    withdrewReason: "Syg",
    committeeId: "",
    capacity: "direktør",
    name: "",
    nameIsPublic: false,
    headcount: 1,
  } as const;

  it("withdraws with a reason that is forgotten when they come after all", async () => {
    const { db, by, tripId } = await ground();
    const { id: participantId } = await accepted(addTraveller(by, { tripId, ...official }));
    await accepted(changeParticipant(by, { tripId, participantId, ...withdrawn }));
    const [gone] = await listParticipants(db, tripId);
    expect(gone).toMatchObject({ status: "withdrew", withdrewReason: "Syg" });
    expect(headcountOf([gone].flatMap((one) => one ?? []))).toBe(0);
    await accepted(
      changeParticipant(by, { tripId, participantId, ...withdrawn, version: 2, status: "planned" }),
    );
    expect(await listParticipants(db, tripId)).toMatchObject([{ status: "planned", withdrewReason: null }]);
  });

  it("is not said to have gone before the trip is held, nor to be planned afterwards", async () => {
    const { db, by, tripId } = await ground();
    const { id: participantId } = await accepted(addTraveller(by, { tripId, ...official }));
    const change = { tripId, participantId, ...withdrawn };
    expect(await refusalKey(changeParticipant(by, { ...change, status: "went" }))).toBe(
      "participant.notYet.went",
    );
    await transact(db, async (trx) => {
      await trx.updateTable("trip").set({ state: "held" }).where("id", "=", tripId).execute();
      await trx.updateTable("participant").set({ status: "went" }).where("trip_id", "=", tripId).execute();
    });
    expect(await refusalKey(changeParticipant(by, { ...change, status: "planned" }))).toBe(
      "participant.notYet.planned",
    );
  });

  it("is taken off it, but not once they have contributed to the evaluation", async () => {
    const { db, town, by, tripId } = await ground("held");
    const of = { tripId, committeeId: town.klima, capacity: "" };
    const { id } = await accepted(addPolitician(by, { ...of, personId: town.asa.personId }));
    await transact(db, async (trx) => {
      await trx
        .insertInto("contribution")
        .values({
          id: "contribution",
          trip_id: tripId,
          participant_id: id,
          state: "sent",
          purpose_met: "yes",
          rating: null,
          entered_by: null,
          saved_at: "2026-04-01T08:00:00.000Z",
          sent_at: "2026-04-01T08:00:00.000Z",
        })
        .execute();
    });
    expect(await refusalKey(removeParticipant(by, { tripId, participantId: id }))).toBe(
      "participant.hasContribution",
    );
    const { id: director } = await accepted(addTraveller(by, { tripId, ...official }));
    await accepted(removeParticipant(by, { tripId, participantId: director }));
    expect((await listParticipants(db, tripId)).map((one) => one.id)).toEqual([id]);
  });

  it("is not touched by another committee's secretary or by a politician", async () => {
    const { db, town, tripId } = await ground();
    const other = municipality(db);
    const stranger = await other.secretary("Mikkel Sommerregn", [
      await other.committee(town.periodId, "Kulturudvalget"),
    ]);
    for (const viewer of [stranger, town.asa])
      expect(await refusalKey(addTraveller(acting(db, viewer), { tripId, ...official }))).toBe(
        "permission.notYours",
      );
  });
});

it("the list can be said to lack somebody, so that no cost per participant is told", async () => {
  const { db, by, tripId } = await ground("recorded");
  await accepted(setParticipantsComplete(by, { tripId, complete: false }));
  expect(await findTrip(db, tripId)).toMatchObject({ participantsComplete: false });
});
