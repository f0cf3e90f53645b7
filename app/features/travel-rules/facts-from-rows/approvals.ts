import type { Selectable } from "kysely";
import { committeeAnswers } from "~/features/trips/approval-gaps";
import type { DecisionTable } from "~db/tables/decision";
import type { TripFacts } from "../facts";

/** The meeting at which each travelling committee said yes, by itself or by a body that decided for all. */
export function approvalsFrom(
  decisions: readonly Selectable<DecisionTable>[],
  committeeIds: readonly string[],
): TripFacts["approvals"] {
  const rows = decisions.map((row) => ({
    id: row.id,
    concerns: row.concerns,
    committeeId: row.committee_id,
    decidesForAll: row.decides_for_all === 1,
    outcome: row.outcome,
    meetingOn: row.meeting_on,
    superseded: row.superseded === 1,
    coversEarlier: row.covers_earlier === 1,
  }));
  return committeeAnswers(committeeIds, rows).flatMap(({ committeeId, answer, decision }) =>
    answer === "yes" && decision ? [{ committeeId, on: decision.meetingOn }] : [],
  );
}
