import { describe, expect, it } from "vitest";
import type { Approval } from "~/features/trips/approval";
import { changeCommittees } from "~/features/trips/committee-commands.server";
import { changeDates } from "~/features/trips/dates-commands.server";
import { recordDecision } from "~/features/trips/decision-commands.server";
import { listDecisions } from "~/features/trips/decisions.server";
import { changeDestinations } from "~/features/trips/destination-commands.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { decided, smallTown, stateOf, tripOf } from "../../support/trip-in-life";

async function approvedTrip() {
  const { db } = freshDatabase();
  const town = await smallTown(db);
  const tripId = await tripOf(db, town, "approved");
  const by = acting(db, town.secretary, "2026-02-20");
  await accepted(recordDecision(by, tripId, decided({ body: "Byrådet", decidesForAll: true })));
  const { version } = await stateOf(db, tripId);
  const ask = { tripId, version };
  const changes = {
    dates: (approval: Approval | null) =>
      changeDates(by, {
        ...ask,
        startsOn: "2026-04-09",
        endsOn: null,
        moveProgramme: false,
        travelling: null,
        approval,
      }),
    destinations: (approval: Approval | null) =>
      changeDestinations(by, { ...ask, destinations: [{ city: "Gent", country: "BE" }], approval }),
    lead: (approval: Approval | null) =>
      changeCommittees(by, {
        ...ask,
        committeeIds: [town.klima, town.plan],
        leadCommitteeId: town.plan,
        approval,
      }),
  };
  return { db, by, tripId, changes };
}

describe.each(["dates", "destinations", "lead"] as const)("changing an approved trip's %s", (what) => {
  it("is refused until it is said whether the decision covers it", async () => {
    const { changes } = await approvedTrip();
    expect(await refusalKey(changes[what](null))).toBe("trip.sayWhetherDecisionCovers");
  });

  it("keeps it approved where the decision covers it, which must be said why", async () => {
    const { db, tripId, changes } = await approvedTrip();
    expect(await refusalKey(changes[what]({ answer: "covered", note: " " }))).toBe(
      "trip.sayWhyDecisionCovers",
    );
    await accepted(changes[what]({ answer: "covered", note: "Byrådet bemyndigede formanden" }));
    expect(await stateOf(db, tripId)).toMatchObject({ state: "approved", reapproving: 0 });
    expect((await listDecisions(db, tripId)).map(({ superseded }) => superseded)).toEqual([false]);
  });

  it("sends it back to the committees otherwise, where the old decisions no longer carry it", async () => {
    const { db, tripId, changes } = await approvedTrip();
    await accepted(changes[what]({ answer: "askAnew" }));
    expect(await stateOf(db, tripId)).toMatchObject({ state: "proposed", reapproving: 1 });
    expect((await listDecisions(db, tripId)).map(({ superseded }) => superseded)).toEqual([true]);
  });
});

it("asks nothing where a save changes nothing", async () => {
  const { db, by, tripId } = await approvedTrip();
  const { version } = await stateOf(db, tripId);
  const same = { destinations: [{ city: "Rotterdam", country: "NL" }], approval: null };
  await accepted(changeDestinations(by, { tripId, version, ...same }));
  expect(await stateOf(db, tripId)).toMatchObject({ state: "approved", version });
});
