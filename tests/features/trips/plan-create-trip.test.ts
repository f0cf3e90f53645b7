import { describe, expect, it } from "vitest";
import { createTrip, type NewTrip } from "~/features/trips/trip-commands.server";
import {
  findTripByReference,
  listDestinations,
  listTrips,
  tripCommittees,
} from "~/features/trips/trips.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { smallTown } from "../../support/trip-in-life";

async function ground() {
  const { db } = freshDatabase();
  const town = await smallTown(db);
  return { db, town, by: acting(db, town.secretary) };
}

type Town = Awaited<ReturnType<typeof smallTown>>;

function rotterdam(town: Town, says: Partial<NewTrip> = {}): NewTrip {
  return {
    title: "Vand og havn i Rotterdam",
    kind: "political",
    periodId: town.periodId,
    leadCommitteeId: town.klima,
    committeeIds: [town.plan, town.klima],
    question: "Hvordan bygger en havneby tættere på vandet?",
    purpose: "",
    startsOn: "2027-06-08",
    endsOn: "2027-06-11",
    destinations: [
      { city: "Rotterdam", country: "NL" },
      { city: "Antwerpen", country: "BE" },
    ],
    ...says,
  };
}

describe("a new trip", () => {
  it("is a draft of all its committees, the lead committee first, with its places in the order of the journey", async () => {
    const { db, town, by } = await ground();
    const { id, reference } = await accepted(createTrip(by, rotterdam(town)));
    expect(await findTripByReference(db, reference)).toMatchObject({ id, state: "draft", version: 1 });
    expect((await tripCommittees(db, id)).map(({ name, leads }) => [name, leads])).toEqual([
      ["Klima- og Miljøudvalget", true],
      ["Plan- og Teknikudvalget", false],
    ]);
    expect((await listDestinations(db, id)).map(({ city }) => city)).toEqual(["Rotterdam", "Antwerpen"]);
  });

  it("is numbered in the year of its first day", async () => {
    const { town, by } = await ground();
    const references = [];
    for (const startsOn of ["2027-06-08", "2028-02-01", "2027-09-01"]) {
      const trip = await accepted(createTrip(by, rotterdam(town, { startsOn, endsOn: startsOn })));
      references.push(trip.reference);
    }
    expect(references).toEqual(["2027-01", "2028-01", "2027-02"]);
  });

  it("may wait for its dates and places, and is then numbered in the year it is made", async () => {
    const { db, town, by } = await ground();
    const { reference } = await accepted(
      createTrip(by, rotterdam(town, { startsOn: null, endsOn: null, destinations: [] })),
    );
    expect(reference).toBe("2026-01");
    expect(await findTripByReference(db, reference)).toMatchObject({
      startsOn: null,
      periodId: town.periodId,
    });
  });

  it("belongs to the period of its first day, though its last lies beyond", async () => {
    const { db, town, by } = await ground();
    const dates = { startsOn: "2029-12-30", endsOn: "2030-01-02" };
    const { reference } = await accepted(createTrip(by, rotterdam(town, dates)));
    expect(await findTripByReference(db, reference)).toMatchObject({ periodId: town.periodId });
  });

  it("is made once when the form is sent twice", async () => {
    const { db, town, by } = await ground();
    const form = { ...by, formKey: "once" };
    const first = await accepted(createTrip(form, rotterdam(town)));
    expect(await accepted(createTrip(form, rotterdam(town)))).toEqual(first);
    expect((await listTrips(db, { today: "2026-05-04" })).total).toBe(1);
  });
});

describe("a new trip is refused", () => {
  it("when its last day lies before its first", async () => {
    const { town, by } = await ground();
    expect(await refusalKey(createTrip(by, rotterdam(town, { endsOn: "2027-06-07" })))).toBe(
      "trip.endsBeforeStart",
    );
  });

  it("when it has a last day and no first", async () => {
    const { town, by } = await ground();
    expect(await refusalKey(createTrip(by, rotterdam(town, { startsOn: null })))).toBe(
      "trip.endWithoutStart",
    );
  });

  it("when its first day lies in a period that nobody has registered", async () => {
    const { town, by } = await ground();
    const dates = { startsOn: "2031-06-08", endsOn: null };
    expect(await refusalKey(createTrip(by, rotterdam(town, dates)))).toBe("trip.noPeriod");
  });

  it("when a committee is of another period, which is named", async () => {
    const { db, town, by } = await ground();
    const earlier = municipality(db);
    const old = await earlier.committee(await earlier.period(2022), "Teknisk Udvalg");
    const result = await createTrip(by, rotterdam(town, { committeeIds: [town.klima, old] }));
    expect(result).toMatchObject({
      refusal: {
        key: "trip.committeesOfAnotherPeriod",
        params: { committees: ["Teknisk Udvalg"], period: "2026–2029" },
      },
    });
  });

  it("when the lead committee does not travel", async () => {
    const { town, by } = await ground();
    expect(await refusalKey(createTrip(by, rotterdam(town, { committeeIds: [town.plan] })))).toBe(
      "trip.leadMustTravel",
    );
  });

  it("to the secretary of another committee, and to a politician", async () => {
    const { db, town } = await ground();
    const other = municipality(db);
    const culture = await other.committee(town.periodId, "Kulturudvalget");
    const stranger = await other.secretary("Mikkel Sommerregn", [culture]);
    for (const viewer of [stranger, town.asa])
      expect(await refusalKey(createTrip(acting(db, viewer), rotterdam(town)))).toBe("permission.notYours");
  });
});
