import { redirect } from "@remix-run/node";
import type { Db } from "~db/tables";
import { findTripByReference } from "./trips.server";

/** Leads back to the purpose page, which says whether the committees have to decide anew. */
export async function backToPurpose(db: Db, reference: string) {
  const trip = await findTripByReference(db, reference);
  const again = trip?.state === "proposed" && trip.reapproving;
  return redirect(`/arbejdsrum/studieture/${reference}/formaal?gjort=${again ? "igen" : "gemt"}`, 303);
}
