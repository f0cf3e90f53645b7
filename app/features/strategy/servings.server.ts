import type { TripState } from "~/features/trips/trip-states";
import { type IsoDate, lastDayOf } from "~/shared/dates";
import type { Db } from "~db/tables";
import { projectState, type Serving, type ServingState } from "./progress";

/** What serves efforts, with its name and its page in the workspace. */
export interface ServingLine extends Serving {
  name: string;
  to: string;
}

/** The projects, trips and initiatives that serve any of these efforts, drafts and ideas among them. */
export async function listServings(
  db: Db,
  effortIds: readonly string[],
  today: IsoDate,
): Promise<ServingLine[]> {
  const projects = await db
    .selectFrom("project_effort")
    .innerJoin("project", "project.id", "project_effort.project_id")
    .select(["project.slug", "project.title", "project.status", "effort_id as effortId"])
    .where("effort_id", "in", effortIds)
    .orderBy("project.title")
    .execute();
  const trips = await db
    .selectFrom("trip_effort")
    .innerJoin("trip", "trip.id", "trip_effort.trip_id")
    .select(["trip.reference", "trip.title", "trip.state", "trip.cancel_reason", "effort_id as effortId"])
    .where("effort_id", "in", effortIds)
    .orderBy("trip.reference")
    .execute();
  const initiatives = await db
    .selectFrom("initiative_effort")
    .innerJoin("initiative", "initiative.id", "initiative_effort.initiative_id")
    .select(["initiative.slug", "initiative.name", "initiative.until", "effort_id as effortId"])
    .where("effort_id", "in", effortIds)
    .orderBy("initiative.name")
    .execute();
  return gathered([
    ...projects.map(({ slug, title, status, effortId }) => ({
      ...{ kind: "project" as const, key: slug, state: projectState[status], effortId },
      ...{ name: title, to: `/arbejdsrum/projekter/${slug}` },
    })),
    ...trips.map(({ reference, title, state, cancel_reason, effortId }) => ({
      ...{ kind: "trip" as const, key: reference, state: tripState(state, cancel_reason), effortId },
      ...{ name: `${reference} ${title}`, to: `/arbejdsrum/studieture/${reference}` },
    })),
    ...initiatives.map(({ slug, name, until, effortId }) => ({
      ...{ kind: "initiative" as const, key: slug, state: initiativeState(until, today), effortId },
      ...{ name, to: `/arbejdsrum/initiativer/${slug}` },
    })),
  ]);
}

/** A closed trip was held, unless it was cancelled before. */
function tripState(state: TripState, cancelReason: string | null): ServingState {
  if (state === "cancelled" || state === "rejected") return "given_up";
  if (state === "closed") return cancelReason === null ? "done" : "given_up";
  return state === "held" || state === "recorded" ? "done" : "ahead";
}

const initiativeState = (until: string | null, today: IsoDate): ServingState =>
  until !== null && lastDayOf(until) < today ? "done" : "running";

type Row = Omit<ServingLine, "efforts"> & { effortId: string };

/** One line for each thing, with all the efforts that it serves. */
function gathered(rows: readonly Row[]): ServingLine[] {
  const lines = new Map<string, ServingLine>();
  for (const { effortId, ...row } of rows) {
    const known = lines.get(`${row.kind} ${row.key}`);
    lines.set(`${row.kind} ${row.key}`, { ...row, efforts: [...(known?.efforts ?? []), effortId] });
  }
  return [...lines.values()];
}
