import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import type { Result } from "~/shared/result";
import { rulesByState } from "./rules-mode.server";
import { type TripOnHand, takeTripInHand } from "./trip-on-hand.server";

/** Within the permission to edit costs. */
export function onCosts<T>(
  context: CommandContext,
  tripId: string,
  body: (run: CommandRun, trip: TripOnHand) => Promise<Result<T>>,
): Promise<Result<T>> {
  const rules = rulesByState(tripId);
  const spec = { action: "editCosts", subject: { kind: "trip", id: tripId }, tripId, rules } as const;
  return performCommand(context, spec, async (run) => {
    const trip = await takeTripInHand(run, "editCosts", tripId);
    return trip.ok ? body(run, trip.value) : trip;
  });
}
