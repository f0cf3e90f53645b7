import { digestOf } from "~/features/publications/digest.server";
import { mayEver } from "~/session/may";
import type { Viewer } from "~/session/viewer";
import type { Db } from "~db/tables";
import { composeReport, listReportVersions } from "./publish-report.server";
import type { Report } from "./reports.server";

/** Why a follow-up is not published now, or the next version of it. */
export async function loadPublishing(db: Db, viewer: Viewer, report: Report) {
  const composed = await composeReport(db, report);
  const [newest] = await listReportVersions(db, report);
  const isOut = newest?.status === "current";
  const isSame = isOut && composed !== null && newest.content === JSON.stringify(composed.page);
  return {
    obstacle: obstacleOf(viewer, composed, isSame),
    composed,
    digest: composed && digestOf(composed.page),
    nextNumber: (newest?.number ?? 0) + 1,
    outNumber: isOut ? newest.number : null,
    mayWithdraw: isOut && mayEver(viewer, "publishReport"),
  };
}

type Obstacle = "notDecided" | "closedItem" | "unchanged" | "notYours";

function obstacleOf(
  viewer: Viewer,
  composed: Awaited<ReturnType<typeof composeReport>>,
  isSame: boolean,
): Obstacle | null {
  if (composed === null) return "notDecided";
  if (!composed.page.decision.itemIsOpen) return "closedItem";
  if (isSame) return "unchanged";
  return mayEver(viewer, "publishReport") ? null : "notYours";
}
