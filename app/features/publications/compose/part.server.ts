import type { Trip } from "~/features/trips/trip";
import type { Db } from "~db/tables";
import type { PublicPart } from "../parts";
import type { PartContent } from "../snapshots";
import { composeAccounts } from "./accounts.server";
import { composeEvaluation } from "./evaluation.server";
import { composeFollowUp } from "./follow-up.server";
import { composeProgramme } from "./programme.server";

const composers: { [P in PublicPart]: (db: Db, trip: Trip) => Promise<PartContent[P]> } = {
  programme: composeProgramme,
  evaluation: composeEvaluation,
  accounts: composeAccounts,
  follow_up: composeFollowUp,
};

/** What a part would hold if it were published now. */
export function composePart<P extends PublicPart>(db: Db, part: P, trip: Trip): Promise<PartContent[P]> {
  return composers[part](db, trip);
}
