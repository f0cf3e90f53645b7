import type { Updateable } from "kysely";
import {
  type CommandContext,
  type CommandRun,
  performCommand,
  type RulesMode,
} from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import type { TripTable } from "~db/tables/trip";
import type { LifecycleCommand } from "./lifecycle-steps";
import { refuseStale } from "./stale.server";
import { type Transition, transitionOf } from "./trip-lifecycle";
import { type TripOnHand, takeTripInHand } from "./trip-on-hand.server";

/** Absent where nobody has looked at the trip on a screen first. */
export interface SeenVersion {
  version?: number | undefined;
}

type Columns = Updateable<TripTable>;

/**
 * Takes one step of a trip's life, as the lifecycle table has it. The body checks the step's own guards, writes what
 * belongs to it, and gives the trip's columns that change beside its state.
 */
export function takeStep(
  context: CommandContext,
  command: LifecycleCommand,
  tripId: string,
  seen: SeenVersion,
  body: (run: CommandRun, trip: TripOnHand) => Promise<Result<Columns>>,
): Promise<Result<void>> {
  const transition = transitionOf(command);
  if (!transition) throw new Error(`no transition for ${command}`);
  const spec = {
    action: command,
    subject: { kind: "trip", id: tripId },
    tripId,
    ...rulesOf(transition),
  } as const;
  return performCommand(context, spec, async (run) => {
    const trip = await takeTripInHand(run, command, tripId);
    if (!trip.ok) return trip;
    const { row } = trip.value;
    if (!transition.from.includes(row.state))
      return refuse("permission.wrongState", { action: command, state: row.state });
    if (seen.version !== undefined && seen.version !== row.version)
      return refuseStale(run.trx, tripId, row.version);
    if (transition.guards.includes("notApprovedBefore") && row.reapproving === 1)
      return refuse("notApprovedBefore");
    const changes = await body(run, trip.value);
    if (!changes.ok) return changes;
    await moveTrip(run, trip.value, transition, changes.value);
    return accept();
  });
}

/** A 'must' may stand in the way of a step; but who went, went, and what that breaches is recorded. */
function rulesOf({ guards }: Transition): { rules?: RulesMode } {
  if (guards.includes("noMustNewlyBreached")) return { rules: "refuse" };
  return guards.includes("saysWhoWent") ? { rules: "recorded" } : {};
}

async function moveTrip(run: CommandRun, trip: TripOnHand, transition: Transition, changes: Columns) {
  const { row } = trip;
  const state = transition.to === "before" ? row.state_before : transition.to;
  if (!state) throw new Error(`trip ${row.id} has no state to return to`);
  await run.trx
    .updateTable("trip")
    .set({ ...changes, ...memoryOf(trip, transition), state, version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();
  run.note({ from: row.state, to: state });
}

/** Where the trip came from, for as long as it may be reopened. */
function memoryOf({ row }: TripOnHand, { command }: Transition): Columns {
  const { state } = row;
  switch (command) {
    case "cancelTrip":
      return state === "draft" || state === "proposed" || state === "approved"
        ? { state_before: state, cancelled_from: state }
        : {};
    case "rejectTrip":
      return state === "proposed" ? { state_before: state } : {};
    case "closeTrip":
      return state === "held" || state === "cancelled" ? { state_before: state } : {};
    case "reopenTrip":
      return row.state_before === "cancelled"
        ? { state_before: row.cancelled_from }
        : { state_before: null, cancelled_from: null };
    default:
      return {};
  }
}
