import { findSourceFigure, listCostLines, listFunding } from "~/features/trips/costs.server";
import type { Funding } from "~/features/trips/funding";
import type { TravellingCommittee, Trip } from "~/features/trips/trip";
import { tripCommittees } from "~/features/trips/trips.server";
import type { Db } from "~db/tables";
import type { AccountsPart, PublicFunder } from "../snapshots/accounts";
import { publicAccounts } from "./accounts";
import { composeDocuments } from "./documents.server";
import { listTravellers } from "./travellers.server";

/** The third part, from the trip's cost lines, funders and participants. */
export async function composeAccounts(db: Db, trip: Trip): Promise<AccountsPart> {
  const committees: TravellingCommittee[] = await tripCommittees(db, trip.id);
  return publicAccounts({
    trip,
    committees,
    lines: await listCostLines(db, trip.id),
    travellers: await listTravellers(db, trip),
    funders: (await listFunding(db, trip.id)).map(publicFunder),
    sourceFigure: await findSourceFigure(db, trip.id),
    documents: await composeDocuments(db, trip.id, "accounts"),
  });
}

/** A funder without what the workspace alone needs of the row. */
function publicFunder({ id: _id, version: _version, ...funder }: Funding): PublicFunder {
  return funder;
}
