import { describe, expect, it } from "vitest";
import { changeDates } from "~/features/trips/dates-commands.server";
import { listVisits } from "~/features/trips/programme.server";
import { addVisit } from "~/features/trips/programme-commands.server";
import { findTrip, tripCommittees } from "~/features/trips/trips.server";
import { transact } from "~db/transact";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { someVisit } from "../../support/planned-visits";
import { smallTown, tripOf } from "../../support/trip-in-life";

async function ground(state: Parameters<typeof tripOf>[2] = "draft") {
  const { db } = freshDatabase();
  const town = await smallTown(db);
  const tripId = await tripOf(db, town, state);
  const move = { tripId, version: 1, moveProgramme: false, travelling: null, approval: null };
  return { db, town, by: acting(db, town.secretary, "2026-01-20"), tripId, move };
}

describe("moving a trip", () => {
  it("leaves it in its period as long as the first day does", async () => {
    const { db, town, by, tripId, move } = await ground();
    await accepted(changeDates(by, { ...move, startsOn: "2027-12-30", endsOn: "2028-01-03" }));
    expect(await findTrip(db, tripId)).toMatchObject({
      startsOn: "2027-12-30",
      endsOn: "2028-01-03",
      periodId: town.periodId,
      version: 2,
    });
  });

  it("keeps its reference in another year", async () => {
    const { db, by, tripId, move } = await ground();
    const before = await findTrip(db, tripId);
    await accepted(changeDates(by, { ...move, startsOn: "2027-03-09", endsOn: null }));
    expect((await findTrip(db, tripId))?.reference).toBe(before?.reference);
  });

  it("lets a draft's dates be unknown again, but not those of one that is proposed", async () => {
    const { db, town, by, tripId, move } = await ground();
    await accepted(changeDates(by, { ...move, startsOn: null, endsOn: null }));
    expect(await findTrip(db, tripId)).toMatchObject({ startsOn: null, endsOn: null });
    const proposed = await tripOf(db, town, "proposed");
    expect(
      await refusalKey(changeDates(by, { ...move, tripId: proposed, startsOn: null, endsOn: null })),
    ).toBe("trip.datesNeeded");
  });

  it("takes the programme along by as many days as the first day moves", async () => {
    const { db, by, tripId, move } = await ground();
    await accepted(addVisit(by, { tripId, visit: someVisit({ day: "2026-03-10" }) }));
    await accepted(
      changeDates(by, { ...move, moveProgramme: true, startsOn: "2026-09-07", endsOn: "2026-09-10" }),
    );
    expect((await listVisits(db, tripId)).map(({ day }) => day)).toEqual(["2026-09-08"]);
  });

  it("is refused where a visit would be left outside the days, naming it", async () => {
    const { by, tripId, move } = await ground();
    await accepted(addVisit(by, { tripId, visit: someVisit({ day: "2026-03-12", topic: "Opsamling" }) }));
    const result = await changeDates(by, { ...move, startsOn: "2026-03-09", endsOn: "2026-03-11" });
    expect(result).toMatchObject({
      refusal: { key: "trip.visitsOutsideDays", params: { visits: ["Opsamling"] } },
    });
  });

  it("is refused with a last day before the first", async () => {
    const { by, move } = await ground();
    expect(await refusalKey(changeDates(by, { ...move, startsOn: "2026-03-09", endsOn: "2026-03-08" }))).toBe(
      "trip.endsBeforeStart",
    );
  });

  it("is refused with a month alone, unless the trip is recorded from old sources", async () => {
    const { db, town, by, move } = await ground();
    const may = { ...move, startsOn: "2026-05", endsOn: null };
    expect(await refusalKey(changeDates(by, may))).toBe("trip.datesInDays");
    const past = await tripOf(db, town, "recorded");
    await accepted(changeDates(by, { ...may, tripId: past }));
    expect(await findTrip(db, past)).toMatchObject({ startsOn: "2026-05" });
  });

  it("is refused to a save that comes too late", async () => {
    const { by, move } = await ground();
    await accepted(changeDates(by, { ...move, startsOn: "2026-04-09", endsOn: null }));
    expect(await refusalKey(changeDates(by, { ...move, startsOn: "2026-05-09", endsOn: null }))).toBe(
      "form.stale",
    );
  });
});

describe("moving a trip into another period", () => {
  async function nextPeriod() {
    const given = await ground();
    const later = municipality(given.db);
    const periodId = await later.period(2030);
    return { ...given, later: periodId, climate: await later.committee(periodId, "Klimaudvalget") };
  }
  const dates = { startsOn: "2030-03-09", endsOn: "2030-03-12" };

  it("is refused while its committees are of the old one, naming them", async () => {
    const { by, move } = await nextPeriod();
    expect(await changeDates(by, { ...move, ...dates })).toMatchObject({
      refusal: {
        key: "trip.committeesOfAnotherPeriod",
        params: { committees: ["Klima- og Miljøudvalget", "Plan- og Teknikudvalget"], period: "2030–2033" },
      },
    });
  });

  it("is done with committees of the new one, once nobody travels for the old", async () => {
    const { db, by, tripId, move, later, climate } = await nextPeriod();
    const travelling = { committeeIds: [climate], leadCommitteeId: climate };
    expect(await refusalKey(changeDates(by, { ...move, ...dates, travelling }))).toBe(
      "trip.someoneTravelsForIt",
    );
    await transact(db, async (trx) => {
      await trx.deleteFrom("participant").where("trip_id", "=", tripId).execute();
    });
    await accepted(changeDates(by, { ...move, ...dates, travelling }));
    expect(await findTrip(db, tripId)).toMatchObject({ periodId: later, leadCommitteeId: climate });
    expect((await tripCommittees(db, tripId)).map(({ name }) => name)).toEqual(["Klimaudvalget"]);
  });
});
