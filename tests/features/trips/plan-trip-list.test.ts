import { describe, expect, it } from "vitest";
import { attentionOf } from "~/features/trips/attention";
import { shownState } from "~/features/trips/shown-state";
import { overdueDuties } from "~/features/trips/trip-overdue.server";
import type { TripState } from "~/features/trips/trip-states";
import { listTrips } from "~/features/trips/trips.server";
import { freshDatabase } from "../../support/fresh-database";
import { smallTown } from "../../support/trip-in-life";
import { addTrip } from "../../support/trip-rows";

const today = "2027-06-09";

async function ground() {
  const { db } = freshDatabase();
  const town = await smallTown(db);
  const trip = (state: TripState, startsOn: string | null, endsOn: string | null, title: string) =>
    addTrip(db, town.periodId, [town.klima], { state, starts_on: startsOn, ends_on: endsOn, title });
  await trip("approved", "2027-06-08", "2027-06-11", "under vej");
  await trip("approved", "2027-06-01", "2027-06-08", "forbi");
  await trip("approved", "2027-06-10", null, "på vej");
  await trip("draft", null, null, "idé");
  await addTrip(db, town.periodId, [town.plan, town.klima], {
    state: "held",
    title: "holdt",
    starts_on: "2027-03-01",
    ends_on: "2027-03-04",
    held_confirmed_at: "2027-03-10T08:00:00.000Z",
  });
  return { db, town };
}

describe("the list of trips", () => {
  it("has those without dates first, then the latest", async () => {
    const { db } = await ground();
    const { trips, total } = await listTrips(db, { today });
    expect(trips.map(({ title }) => title)).toEqual(["idé", "på vej", "under vej", "forbi", "holdt"]);
    expect(total).toBe(5);
  });

  it.each([
    ["under_way", ["under vej"]],
    ["dates_passed", ["forbi"]],
    ["approved", ["på vej"]],
    ["draft", ["idé"]],
    ["cancelled", []],
  ] as const)("narrowed to %s shows what its badges say", async (shown, titles) => {
    const { db } = await ground();
    const { trips } = await listTrips(db, { today, shown });
    expect(trips.map(({ title }) => title)).toEqual(titles);
    expect(trips.every((trip) => trip.shown === shown)).toBe(true);
  });

  it("narrowed to a committee has the trips that it only joins too, with all their committees", async () => {
    const { db, town } = await ground();
    const { trips } = await listTrips(db, { today, committeeId: town.plan });
    expect(trips.map(({ committees }) => committees.map(({ name }) => name))).toEqual([
      ["Plan- og Teknikudvalget", "Klima- og Miljøudvalget"],
    ]);
  });

  it("goes page by page, and stays on the last one when a later is asked for", async () => {
    const { db } = await ground();
    const page = await listTrips(db, { today, page: 9, pageSize: 2 });
    expect(page).toMatchObject({ page: 3, pages: 3, total: 5 });
    expect(page.trips.map(({ title }) => title)).toEqual(["holdt"]);
  });

  it("marks the trip that waits for somebody to say that it was held", async () => {
    const { db } = await ground();
    const { trips } = await listTrips(db, { today });
    const overdue = await overdueDuties(db, trips, today);
    expect(
      trips.filter(({ id }) => overdue.get(id)?.includes("confirm_held")).map(({ title }) => title),
    ).toEqual(["forbi"]);
  });
});

describe("where a trip stands today", () => {
  const approved = { state: "approved", startsOn: "2027-06-08", endsOn: "2027-06-11" } as const;

  it("follows from its dates while it is approved, both days included", () => {
    const stands = ["2027-06-07", "2027-06-08", "2027-06-11", "2027-06-12"].map((day) =>
      shownState(approved, day),
    );
    expect(stands).toEqual(["approved", "under_way", "under_way", "dates_passed"]);
  });

  it("is its state in every other case", () => {
    expect(shownState({ ...approved, state: "held" }, "2027-06-09")).toBe("held");
    expect(shownState({ ...approved, startsOn: null, endsOn: null }, "2027-06-09")).toBe("approved");
  });
});

describe("what needs somebody on a trip's pages", () => {
  const facts = {
    clashes: 2,
    undecidedCommittees: 1,
    openCostLines: 3,
    missingContributions: 4,
    evaluationIsOpen: true,
  };

  it.each([
    ["draft", { clashes: 2, decisions: 0, costs: 0, contributions: 0 }],
    ["proposed", { clashes: 2, decisions: 1, costs: 0, contributions: 0 }],
    ["approved", { clashes: 2, decisions: 0, costs: 0, contributions: 0 }],
    ["held", { clashes: 0, decisions: 0, costs: 3, contributions: 4 }],
    ["closed", { clashes: 0, decisions: 0, costs: 0, contributions: 0 }],
    ["recorded", { clashes: 0, decisions: 0, costs: 0, contributions: 0 }],
  ] as const)("of a trip that is %s", (state, attention) => {
    expect(attentionOf({ state, ...facts })).toEqual(attention);
  });

  it("counts accounts without a line as one thing to do, and no contribution once the evaluation is signed", () => {
    expect(
      attentionOf({ state: "held", ...facts, openCostLines: null, evaluationIsOpen: false }),
    ).toMatchObject({ costs: 1, contributions: 0 });
  });
});
