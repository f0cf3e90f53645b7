import type { RulesMode } from "~/features/commands/perform.server";
import type { WriteDb } from "~db/tables";
import type { TripState } from "./trip-states";

/**
 * What becomes of a 'must' that a change of a trip would newly breach, as the trip stands within the command. An
 * approved trip is refused it, also while it is proposed again; once a trip is over, what is written of it are facts
 * of the past, which are recorded. What is only planned binds nobody yet: the approval asks.
 */
export function rulesByState(tripId: string) {
  return async (trx: WriteDb): Promise<RulesMode | undefined> => {
    const trip = await trx
      .selectFrom("trip")
      .select(["state", "reapproving"])
      .where("id", "=", tripId)
      .executeTakeFirst();
    if (!trip) return undefined;
    if (trip.state === "proposed" && trip.reapproving === 1) return "refuse";
    return modes[trip.state];
  };
}

const modes: Readonly<Record<TripState, RulesMode | undefined>> = {
  draft: undefined,
  proposed: undefined,
  rejected: undefined,
  approved: "refuse",
  held: "recorded",
  cancelled: "recorded",
  closed: "recorded",
  recorded: "recorded",
};
