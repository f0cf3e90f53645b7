import { formatPartial } from "~/shared/dates";
import type { Typed } from "~/shared/form-data";
import { textOfLines } from "~/shared/lines";
import type { Strategy, StrategyPoint } from "./strategies.server";
import { type PointKind, pointKinds } from "./strategy";

/** A strategy as its form's fields show it. */
export function strategyDefaults(strategy: Strategy) {
  return {
    name: strategy.name,
    adoptedOn: strategy.adoptedOn ? formatPartial(strategy.adoptedOn) : "",
    adoptedBy: textOfLines(strategy.adoptedBy),
    endsOn: strategy.endsOn ? formatPartial(strategy.endsOn) : "",
    replacesId: strategy.replacesId ?? "",
    summary: strategy.summary,
    link: strategy.link,
    focusAreas: [...strategy.focusAreaIds],
    exploreAreas: [...strategy.exploreAreaIds],
    internalNote: strategy.internalNote,
    version: String(strategy.version),
  };
}

/** The rows of each kind of point; an empty one stands behind those that are there. */
export type PointRows = Record<PointKind, { id: string; body: string; weight: string }[]>;

const emptyRow = { id: "", body: "", weight: "" };

export function pointDefaults(points: readonly StrategyPoint[]): PointRows {
  const rowsOf = (kind: PointKind) =>
    points
      .filter((point) => point.kind === kind)
      .map(({ id, body, weight }) => ({ id, body, weight: String(weight) }));
  return Object.fromEntries(pointKinds.map((kind) => [kind, [...rowsOf(kind), emptyRow]])) as PointRows;
}

/** The same typed form with room for another point of the kind that the pressed button names. */
export function withAnotherPoint({ addPoint: pressed, ...typed }: Typed): Typed {
  const kind = pointKinds.find((one) => one === pressed);
  if (!kind) return typed;
  const points = typeof typed.points === "object" && !Array.isArray(typed.points) ? typed.points : {};
  const rows = Array.isArray(points[kind]) ? points[kind] : [];
  return { ...typed, points: { ...points, [kind]: [...rows, emptyRow] } };
}
