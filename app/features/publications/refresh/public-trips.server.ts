import type { TripFacts } from "~/features/travel-rules/facts";
import type { Db } from "~db/tables";
import { publicParts } from "../parts";
import type { PublicTrip } from "../public-facts";
import type { CurrentParts } from "../public-trip-facts";
import { readPart } from "../read-snapshot";
import type { Notice } from "../snapshots/notice";
import type { TripRecord } from "./trip-record";

/** The public side of the trips that have a notice: all but the notice comes from what is published now. */
export async function loadPublicTrips(
  db: Db,
  records: readonly TripRecord[],
  notices: ReadonlyMap<string, Notice>,
): Promise<Map<string, PublicTrip>> {
  const parts = await currentParts(db, [...notices.keys()]);
  const trips = new Map<string, PublicTrip>();
  for (const { reference, ground } of records) {
    const notice = notices.get(reference);
    if (!notice) continue;
    const current = parts.get(reference) ?? {};
    trips.set(reference, {
      notice,
      title: publicParts.flatMap((part) => current[part]?.title ?? [])[0] ?? null,
      parts: current,
      approvals: ground.kind === "approved" ? ground.approvals : approvalsOfNotice(notice),
      recommendations: recommendationsOf(current),
    });
  }
  return trips;
}

/** While a change is pending, the notice alone says when the trip was approved. */
function approvalsOfNotice({ committees, approvedOn }: Notice) {
  return committees.flatMap(({ slug }) => (approvedOn ? { committee: slug, on: approvedOn } : []));
}

async function currentParts(db: Db, references: readonly string[]): Promise<Map<string, CurrentParts>> {
  const rows = await db
    .selectFrom("publication_version")
    .select(["reference", "part", "format", "content"])
    .where("reference", "in", references)
    .where("status", "=", "current")
    .execute();
  const byReference = new Map<string, CurrentParts>();
  for (const row of rows)
    byReference.set(row.reference, {
      ...byReference.get(row.reference),
      [row.part]: readPart(row.part, row),
    });
  return byReference;
}

function recommendationsOf({ evaluation, follow_up: followUp }: CurrentParts): TripFacts["recommendations"] {
  const statuses = followUp?.recommendations.map(({ status }) => status);
  const count = (wanted: string) => statuses?.filter((status) => status === wanted).length ?? 0;
  const total = statuses?.length ?? evaluation?.recommendations.length ?? 0;
  return {
    total,
    done: count("done"),
    underWay: count("under_way"),
    notStarted: statuses ? count("not_started") : total,
    dropped: count("dropped"),
  };
}
