import { describe, expect, it } from "vitest";
import { changeCommittees } from "~/features/trips/committee-commands.server";
import { changeDestinations } from "~/features/trips/destination-commands.server";
import { listVisits } from "~/features/trips/programme.server";
import { addVisit } from "~/features/trips/programme-commands.server";
import { listDestinations, tripCommittees } from "~/features/trips/trips.server";
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
  return { db, town, by: acting(db, town.secretary), tripId, ask: { tripId, version: 1, approval: null } };
}

describe("a trip's places", () => {
  it("are kept in the order of the journey", async () => {
    const { db, by, tripId, ask } = await ground();
    const destinations = [
      { city: "Gent", country: "BE" },
      { city: "Rotterdam", country: "NL" },
    ];
    await accepted(changeDestinations(by, { ...ask, destinations }));
    expect(await listDestinations(db, tripId)).toMatchObject(destinations);
  });

  it("are refused with a country that there is not, beside its field", async () => {
    const { by, ask } = await ground();
    const destinations = [
      { city: "Gent", country: "BE" },
      { city: "Atlantis", country: "XQ" },
    ];
    expect(await changeDestinations(by, { ...ask, destinations })).toMatchObject({
      refusal: {
        fields: [{ field: "destinations.1.country", key: "country.unknown", params: { text: "XQ" } }],
      },
    });
  });

  it("must be known once the trip is proposed", async () => {
    const { by, ask } = await ground("proposed");
    expect(await refusalKey(changeDestinations(by, { ...ask, destinations: [] }))).toBe("trip.noDestination");
  });
});

describe("a trip's committees", () => {
  it("are refused when one is of another period, none is left, or the lead does not travel", async () => {
    const { db, town, by, ask } = await ground();
    const earlier = municipality(db);
    const old = await earlier.committee(await earlier.period(2022), "Teknisk Udvalg");
    const { klima, plan } = town;
    const change = (committeeIds: string[], leadCommitteeId: string) =>
      refusalKey(changeCommittees(by, { ...ask, committeeIds, leadCommitteeId }));
    expect(await change([klima, old], klima)).toBe("trip.committeesOfAnotherPeriod");
    expect(await change([], klima)).toBe("trip.noCommittee");
    expect(await change([klima], plan)).toBe("trip.leadMustTravel");
  });

  it("cannot lose one that somebody travels for, who is named", async () => {
    const { town, by, ask } = await ground();
    const change = { ...ask, committeeIds: [town.klima], leadCommitteeId: town.klima };
    expect(await changeCommittees(by, change)).toMatchObject({
      refusal: {
        key: "trip.someoneTravelsForIt",
        params: { people: ["Bertel Brosten"], committees: ["Plan- og Teknikudvalget"] },
      },
    });
  });

  it("cannot lose one that a visit is for alone; shared visits stay with the others", async () => {
    const { db, town, by, tripId, ask } = await ground();
    await transact(db, async (trx) => {
      await trx.deleteFrom("participant").where("trip_id", "=", tripId).execute();
    });
    const other = municipality(db);
    const culture = await other.committee(town.periodId, "Kulturudvalget");
    const all = [town.klima, town.plan, culture];
    await accepted(changeCommittees(by, { ...ask, committeeIds: all, leadCommitteeId: town.klima }));
    const onlyPlan = await accepted(
      addVisit(by, { tripId, visit: someVisit({ topic: "Cykler", committeeIds: [town.plan] }) }),
    );
    await accepted(addVisit(by, { tripId, visit: someVisit({ committeeIds: [town.klima, town.plan] }) }));
    const change = { ...ask, version: 2, committeeIds: [town.klima, culture], leadCommitteeId: town.klima };
    expect(await changeCommittees(by, change)).toMatchObject({
      refusal: { key: "trip.visitsForItAlone", params: { visits: ["Cykler"] } },
    });
    await transact(db, async (trx) => {
      await trx.deleteFrom("visit").where("id", "=", onlyPlan.id).execute();
    });
    await accepted(changeCommittees(by, change));
    expect((await listVisits(db, tripId)).map(({ committeeIds }) => committeeIds)).toEqual([[town.klima]]);
    expect((await tripCommittees(db, tripId)).map(({ id }) => id)).toEqual([town.klima, culture]);
  });

  it("are not changed by another committee's secretary, nor after the trip was held", async () => {
    const { db, town, by, ask } = await ground();
    const other = municipality(db);
    const stranger = await other.secretary("Mikkel Sommerregn", [
      await other.committee(town.periodId, "Kulturudvalget"),
    ]);
    const change = { ...ask, committeeIds: [town.klima, town.plan], leadCommitteeId: town.plan };
    expect(await refusalKey(changeCommittees(acting(db, stranger), change))).toBe("permission.notYours");
    const held = await tripOf(db, town, "held");
    expect(await refusalKey(changeCommittees(by, { ...change, tripId: held }))).toBe("permission.wrongState");
  });
});
