import type { BadgeTone } from "~/ui/badge";
import type { RowStanding } from "./scoreboard-rows";

/** How the badge of each standing is coloured; its word says the same. */
export const standingTones: Record<RowStanding, BadgeTone> = {
  dispensed: "plain",
  explained: "plain",
  nothing: "warning",
  passed_on: "plain",
  approved: "info",
  under_way: "info",
  dates_passed: "info",
  held: "info",
  late: "error",
  evaluated: "info",
  published: "success",
};
