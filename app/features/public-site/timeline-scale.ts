import { daysBetween, type IsoDate } from "~/shared/dates";
import type { Timeline } from "./timeline";

/** Where things lie on a drawing, in its own units. */
export interface TimelineScale {
  form: "wide" | "narrow";
  width: number;
  height: number;
  /** Where the first year begins. */
  left: number;
  right: number;
  top: number;
  laneY(lane: number): number;
  /** Where the lane's name stands: beside it, or above it on a phone. */
  nameY(lane: number): number;
  /** Days outside the period lie at its edges. */
  x(day: IsoDate): number;
}

const sizes = {
  wide: { width: 1168, left: 262, right: 1166, top: 40, firstLane: 108, laneStep: 46, below: 26, name: 5 },
  narrow: { width: 343, left: 0, right: 342, top: 34, firstLane: 122, laneStep: 80, below: 26, name: -42 },
};

export function timelineScale(
  { firstYear, lastYear, lanes }: Pick<Timeline, "firstYear" | "lastYear" | "lanes">,
  form: "wide" | "narrow",
): TimelineScale {
  const { width, left, right, top, firstLane, laneStep, below, name } = sizes[form];
  const start = `${firstYear}-01-01`;
  const days = daysBetween(start, `${lastYear + 1}-01-01`);
  const laneY = (lane: number) => firstLane + lane * laneStep;
  return {
    form,
    width,
    left,
    right,
    top,
    height: laneY(lanes.length - 1) + below,
    laneY,
    nameY: (lane) => laneY(lane) + name,
    x: (day) => {
      const along = Math.min(Math.max(daysBetween(start, day), 0), days) / days;
      return Math.round((left + along * (right - left)) * 10) / 10;
    },
  };
}
