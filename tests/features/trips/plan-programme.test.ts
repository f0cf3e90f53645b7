import { describe, expect, it } from "vitest";
import { listVisits } from "~/features/trips/programme.server";
import {
  addVisit,
  changeVisit,
  removeVisit,
  setVisitCancelled,
} from "~/features/trips/programme-commands.server";
import { programmeDays } from "~/features/trips/programme-days";
import { newId } from "~/shared/ids";
import { transact } from "~db/transact";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { someVisit } from "../../support/planned-visits";
import { smallTown, tripOf } from "../../support/trip-in-life";

async function ground(state: Parameters<typeof tripOf>[2] = "draft") {
  const { db } = freshDatabase();
  const town = await smallTown(db);
  return { db, town, by: acting(db, town.secretary), tripId: await tripOf(db, town, state) };
}

describe("a visit", () => {
  it("may be known without day, time and host", async () => {
    const { db, by, tripId } = await ground("recorded");
    await accepted(addVisit(by, { tripId, visit: someVisit() }));
    expect(await listVisits(db, tripId)).toMatchObject([{ day: null, startsAt: null, host: null }]);
  });

  it("is hosted by the organisation of that name, which is made where there is none", async () => {
    const { db, by, tripId } = await ground();
    for (const host of ["Rotterdam Kommune", "Rotterdam Kommune", "Vandmyndigheden"])
      await accepted(addVisit(by, { tripId, visit: someVisit({ host }) }));
    const organisations = await db.selectFrom("organisation").select("name").orderBy("name").execute();
    expect(organisations.map(({ name }) => name)).toEqual(["Rotterdam Kommune", "Vandmyndigheden"]);
    expect((await listVisits(db, tripId)).map(({ host }) => host)).toEqual([
      "Rotterdam Kommune",
      "Rotterdam Kommune",
      "Vandmyndigheden",
    ]);
  });

  it("for all that travel is for the whole party; for some, for them", async () => {
    const { db, town, by, tripId } = await ground();
    await accepted(addVisit(by, { tripId, visit: someVisit({ committeeIds: [town.plan, town.klima] }) }));
    await accepted(addVisit(by, { tripId, visit: someVisit({ committeeIds: [town.plan] }) }));
    expect((await listVisits(db, tripId)).map(({ committeeIds }) => committeeIds)).toEqual([[], [town.plan]]);
  });

  it("stands in the order of its day and time", async () => {
    const { db, by, tripId } = await ground();
    const given = [
      someVisit({ topic: "uden dag" }),
      someVisit({ topic: "onsdag sent", day: "2026-03-11", startsAt: "15:00" }),
      someVisit({ topic: "onsdag uden tid", day: "2026-03-11" }),
      someVisit({ topic: "onsdag tidligt", day: "2026-03-11", startsAt: "09:00", endsAt: "10:00" }),
      someVisit({ topic: "tirsdag", day: "2026-03-10", startsAt: "18:00" }),
    ];
    for (const visit of given) await accepted(addVisit(by, { tripId, visit }));
    expect((await listVisits(db, tripId)).map(({ topic }) => topic)).toEqual([
      "tirsdag",
      "onsdag tidligt",
      "onsdag sent",
      "onsdag uden tid",
      "uden dag",
    ]);
  });

  it("is cancelled and put back, and stays in the programme", async () => {
    const { db, by, tripId } = await ground();
    const { id: visitId } = await accepted(addVisit(by, { tripId, visit: someVisit() }));
    await accepted(setVisitCancelled(by, { tripId, visitId, cancelled: true }));
    expect(await listVisits(db, tripId)).toMatchObject([{ cancelled: true, version: 2 }]);
    await accepted(setVisitCancelled(by, { tripId, visitId, cancelled: false }));
    expect(await listVisits(db, tripId)).toMatchObject([{ cancelled: false }]);
  });
});

describe("a visit is refused", () => {
  it("outside the trip's days", async () => {
    const { by, tripId } = await ground();
    for (const day of ["2026-03-08", "2026-03-13"])
      expect(await refusalKey(addVisit(by, { tripId, visit: someVisit({ day }) }))).toBe("visit.outsideDays");
  });

  it("with an end before or at its start, or an end alone", async () => {
    const { by, tripId } = await ground();
    const add = (startsAt: string | null, endsAt: string) =>
      refusalKey(addVisit(by, { tripId, visit: someVisit({ startsAt, endsAt }) }));
    expect(await add("13:15", "12:15")).toBe("visit.endsBeforeStart");
    expect(await add("13:15", "13:15")).toBe("visit.endsBeforeStart");
    expect(await add(null, "12:15")).toBe("visit.endWithoutStart");
  });

  it("for a committee that does not travel", async () => {
    const { db, town, by, tripId } = await ground();
    const culture = await municipality(db).committee(town.periodId, "Kulturudvalget");
    expect(await refusalKey(addVisit(by, { tripId, visit: someVisit({ committeeIds: [culture] }) }))).toBe(
      "visit.committeeDoesNotTravel",
    );
  });

  it("to a save that comes too late, with what stands now", async () => {
    const { by, tripId } = await ground();
    const { id: visitId } = await accepted(addVisit(by, { tripId, visit: someVisit() }));
    const moved = someVisit({ topic: "Byens nye klimaplan" });
    await accepted(changeVisit(by, { tripId, visitId, version: 1, visit: moved }));
    expect(await changeVisit(by, { tripId, visitId, version: 1, visit: someVisit() })).toMatchObject({
      refusal: {
        key: "form.stale",
        params: { version: 2 },
        fields: [{ field: "topic", params: { text: "Byens nye klimaplan" } }],
      },
    });
  });

  it("to be deleted once a politician has written of it", async () => {
    const { db, by, tripId } = await ground("held");
    const { id: visitId } = await accepted(addVisit(by, { tripId, visit: someVisit() }));
    await transact(db, async (trx) => {
      const { id } = await trx
        .selectFrom("participant")
        .select("id")
        .where("trip_id", "=", tripId)
        .executeTakeFirstOrThrow();
      const contribution = {
        id: newId(),
        trip_id: tripId,
        participant_id: id,
        state: "draft",
        purpose_met: null,
        rating: null,
        entered_by: null,
        saved_at: "2026-04-01T08:00:00.000Z",
        sent_at: null,
      } as const;
      await trx.insertInto("contribution").values(contribution).execute();
      await trx
        .insertInto("contribution_visit")
        .values({ contribution_id: contribution.id, visit_id: visitId, learned: "At måle først" })
        .execute();
    });
    expect(await refusalKey(removeVisit(by, { tripId, visitId }))).toBe("visit.hasContributions");
  });

  it("to another committee's secretary, to a politician, and on a cancelled trip", async () => {
    const { db, town, by, tripId } = await ground();
    const other = municipality(db);
    const stranger = await other.secretary("Mikkel Sommerregn", [
      await other.committee(town.periodId, "Kulturudvalget"),
    ]);
    for (const viewer of [stranger, town.asa])
      expect(await refusalKey(addVisit(acting(db, viewer), { tripId, visit: someVisit() }))).toBe(
        "permission.notYours",
      );
    const cancelled = await tripOf(db, town, "cancelled");
    expect(await refusalKey(addVisit(by, { tripId: cancelled, visit: someVisit() }))).toBe(
      "permission.wrongState",
    );
  });
});

describe("the programme day by day", () => {
  it("shows every day of the trip, a lane for what is for one committee, and the gap beside it", async () => {
    const { db, town, by, tripId } = await ground();
    const given = [
      someVisit({ day: "2026-03-10", startsAt: "09:00", endsAt: "11:00" }),
      someVisit({
        day: "2026-03-10",
        startsAt: "11:30",
        endsAt: "13:00",
        topic: "Diger",
        committeeIds: [town.klima],
      }),
      someVisit({ day: "2026-03-10", startsAt: "12:30", endsAt: "14:30" }),
      someVisit(),
    ];
    for (const visit of given) await accepted(addVisit(by, { tripId, visit }));
    const committees = [{ id: town.klima }, { id: town.plan }];
    const dates = { startsOn: "2026-03-09", endsOn: "2026-03-12" };
    const days = programmeDays(await listVisits(db, tripId), committees, dates);
    expect(days.map(({ day }) => day)).toEqual([
      "2026-03-09",
      "2026-03-10",
      "2026-03-11",
      "2026-03-12",
      null,
    ]);
    expect(days[1]?.items.map(({ kind, lane }) => [kind, lane])).toEqual([
      ["visit", null],
      ["visit", 1],
      ["gap", 2],
      ["clash", null],
      ["visit", null],
    ]);
  });

  it("shows only the days that are known where a trip is known by its year", () => {
    expect(programmeDays([], [{ id: "a" }], { startsOn: "2008", endsOn: null })).toEqual([]);
  });
});
