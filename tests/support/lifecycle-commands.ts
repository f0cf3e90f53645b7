import type { CommandContext } from "~/features/commands/perform.server";
import { confirmHeld } from "~/features/trips/held.server";
import { approveTrip } from "~/features/trips/lifecycle-approve.server";
import { cancelTrip, closeTrip, reopenTrip } from "~/features/trips/lifecycle-end.server";
import { proposeTrip } from "~/features/trips/lifecycle-propose.server";
import type { LifecycleCommand } from "~/features/trips/lifecycle-steps";
import { rejectTrip, takeBackTrip } from "~/features/trips/lifecycle-turn-down.server";
import type { Result } from "~/shared/result";
import { allWent } from "./trip-in-life";

type Step = (context: CommandContext, tripId: string) => Promise<Result<void>>;

const reason = "Fordi det er bedst sådan";

/** Every step of a trip's life, with all that it asks for. */
export const steps: Record<LifecycleCommand, Step> = {
  proposeTrip: (by, trip) => proposeTrip(by, trip),
  approveTrip: (by, trip) => approveTrip(by, trip),
  rejectTrip: (by, trip) => rejectTrip(by, trip, { reason }),
  takeBackTrip: (by, trip) => takeBackTrip(by, trip, { reason }),
  confirmHeld: async (by, trip) =>
    confirmHeld(by, trip, { version: null, went: await allWent(by.db, trip), instead: [] }),
  cancelTrip: (by, trip) => cancelTrip(by, trip, { reason }),
  closeTrip: (by, trip) => closeTrip(by, trip),
  reopenTrip: (by, trip) => reopenTrip(by, trip, { reason }),
};
