import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordDecision } from "~/features/trips/decision-commands.server";
import { lifecycleCommands } from "~/features/trips/lifecycle-steps";
import { transitionOf, tripLifecycle } from "~/features/trips/trip-lifecycle";
import { type TripState, tripStates } from "~/features/trips/trip-states";
import { type Grant, permissions } from "~/session/permissions";
import type { Db } from "~db/tables";
import { accepted, acting } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { steps } from "../../support/lifecycle-commands";
import {
  decided,
  type SmallTown,
  settleDuties,
  smallTown,
  stateOf,
  tripOf,
} from "../../support/trip-in-life";

/** Where each state came from, for the states that remember it. */
const memories: Partial<Record<TripState, object>> = {
  rejected: { state_before: "proposed" },
  cancelled: { state_before: "approved", cancelled_from: "approved" },
  closed: { state_before: "held" },
};

/** A trip in this state for which every guard of every step is satisfied. */
async function readyTrip(db: Db, town: SmallTown, state: TripState): Promise<string> {
  const trip = await tripOf(db, town, "draft", memories[state] ?? {});
  await accepted(
    recordDecision(acting(db, town.secretary), trip, decided({ body: "Byrådet", decidesForAll: true })),
  );
  await settleDuties(db, trip);
  await db
    .transaction()
    .execute((trx) => trx.updateTable("trip").set({ state }).where("id", "=", trip).execute());
  return trip;
}

describe("the life of a trip", () => {
  it("has the same commands in the table as there are steps", () => {
    expect(tripLifecycle.map(({ command }) => command).sort()).toEqual([...lifecycleCommands].sort());
  });

  it("allows in the permission matrix exactly what the table allows", () => {
    for (const { command, from } of tripLifecycle)
      expect((permissions[command] as Grant).states).toEqual(from);
  });

  for (const command of lifecycleCommands) {
    const transition = transitionOf(command);
    for (const state of tripStates) {
      const allowed = transition?.from.includes(state) ?? false;
      it(`${allowed ? "takes" : "refuses"} ${command} from ${state}`, async () => {
        const { db } = freshDatabase();
        const town = await smallTown(db);
        const trip = await readyTrip(db, town, state);
        const result = await steps[command](acting(db, town.secretary), trip);
        const after = await stateOf(db, trip);
        if (!allowed) {
          expect(result).toMatchObject({ ok: false, refusal: { key: "permission.wrongState" } });
          expect(after.state).toBe(state);
          return;
        }
        expect(result).toEqual({ ok: true, value: undefined });
        const before = memories[state] as { state_before: TripState } | undefined;
        expect(after.state).toBe(transition?.to === "before" ? before?.state_before : transition?.to);
      });
    }
  }

  it("never reaches a state that the table forbids, whatever is tried in whatever order", async () => {
    const { db } = freshDatabase();
    const town = await smallTown(db);
    const by = acting(db, town.secretary);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...lifecycleCommands), { maxLength: 10 }), async (tried) => {
        const trip = await readyTrip(db, town, "draft");
        let before = await stateOf(db, trip);
        for (const command of tried) {
          const result = await steps[command](by, trip);
          const after = await stateOf(db, trip);
          if (result.ok) expect(ends(command, before)).toBe(after.state);
          else expect(after).toEqual(before);
          before = after;
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

/** Where the table says that a step leads; undefined where it says that it cannot be taken. */
function ends(command: (typeof lifecycleCommands)[number], from: Awaited<ReturnType<typeof stateOf>>) {
  const transition = transitionOf(command);
  if (!transition?.from.includes(from.state)) return undefined;
  return transition.to === "before" ? from.state_before : transition.to;
}
