import type { Updateable } from "kysely";
import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import type { Action } from "~/session/permissions";
import type { IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { DecisionTable } from "~db/tables/decision";
import type { Decision } from "./decision";
import { type DecisionGround, whatRestsOn } from "./decision-dependence";
import type { DecisionForm } from "./decision-form";
import { decisionRow } from "./decision-row.server";
import type { Seen } from "./decision-seen";
import { decisionGround } from "./decisions.server";
import { rulesByState } from "./rules-mode.server";
import { refuseStale } from "./stale.server";
import { type TripOnHand, takeTripInHand } from "./trip-on-hand.server";

/** Writes down what a body decided. */
export function recordDecision(
  context: CommandContext,
  tripId: string,
  values: DecisionForm,
): Promise<Result<{ id: string }>> {
  return decide(context, "recordDecision", tripId, async (run, trip) => {
    const row = await decisionRow(run, trip, values);
    if (!row.ok) return row;
    const id = newId();
    await run.trx
      .insertInto("decision")
      .values({ id, trip_id: tripId, released_on: null, ...row.value })
      .execute();
    run.note({ what: "recorded", body: row.value.body, outcome: values.outcome, concerns: values.concerns });
    return accept({ id });
  });
}

/** Corrects a decision; who decided what stays as it is while something rests on it. */
export function changeDecision(
  context: CommandContext,
  tripId: string,
  seen: Seen,
  values: DecisionForm,
): Promise<Result<void>> {
  return decideOn(context, "recordDecision", tripId, seen, async (run, trip, decision, ground) => {
    const row = await decisionRow(run, trip, values, decision);
    if (!row.ok) return row;
    const turned =
      row.value.committee_id !== decision.committeeId ||
      values.outcome !== decision.outcome ||
      values.concerns !== decision.concerns ||
      (row.value.decides_for_all === 1) !== decision.decidesForAll;
    const dependent = whatRestsOn(decision, ground);
    if (turned && dependent) return refuse(`decision.rests.${dependent}`);
    await update(run, decision, { ...row.value, ...(values.item === "open" && { released_on: null }) });
    run.note({ what: "changed", body: row.value.body, outcome: values.outcome, concerns: values.concerns });
    return accept();
  });
}

export function removeDecision(context: CommandContext, tripId: string, seen: Seen): Promise<Result<void>> {
  return decideOn(context, "recordDecision", tripId, seen, async (run, _trip, decision, ground) => {
    const dependent = whatRestsOn(decision, ground);
    if (dependent) return refuse(`decision.rests.${dependent}`);
    await run.trx.deleteFrom("decision").where("id", "=", decision.id).execute();
    run.note({
      what: "removed",
      body: decision.body,
      outcome: decision.outcome,
      concerns: decision.concerns,
    });
    return accept();
  });
}

/** Makes a closed item public as of a day, at the earliest that of the meeting. */
export function releaseDecision(
  context: CommandContext,
  tripId: string,
  seen: Seen,
  releasedOn: IsoDate,
): Promise<Result<void>> {
  return decideOn(context, "releaseDecision", tripId, seen, async (run, _trip, decision) => {
    const field = (key: string) => refuse("form.invalid", undefined, [{ field: "releasedOn", key }]);
    if (decision.itemIsOpen) return refuse("decision.itemIsOpen");
    if (releasedOn < decision.meetingOn) return field("decision.releasedBeforeMeeting");
    if (releasedOn > run.today) return field("decision.releaseAhead");
    await update(run, decision, { released_on: releasedOn });
    run.note({ body: decision.body, releasedOn });
    return accept();
  });
}

/** Notes that a decision from before a change covers the trip as it is now. */
export function noteAsCovering(
  context: CommandContext,
  tripId: string,
  seen: Seen,
  note: string,
): Promise<Result<void>> {
  return decideOn(context, "recordDecision", tripId, seen, async (run, _trip, decision) => {
    if (!decision.superseded) return refuse("decision.notSuperseded");
    await update(run, decision, { covers_earlier: 1 });
    run.note({ what: "covers", body: decision.body, note });
    return accept();
  });
}

/** What was decided counts, that it was released does not. */
function decide<T>(
  context: CommandContext,
  action: Action,
  tripId: string,
  body: (run: CommandRun, trip: TripOnHand) => Promise<Result<T>>,
): Promise<Result<T>> {
  const spec = {
    action,
    subject: { kind: "trip", id: tripId },
    tripId,
    ...(action === "recordDecision" && { rules: rulesByState(tripId) }),
  } as const;
  return performCommand(context, spec, async (run) => {
    const trip = await takeTripInHand(run, action, tripId);
    return trip.ok ? body(run, trip.value) : trip;
  });
}

type OnDecision = (
  run: CommandRun,
  trip: TripOnHand,
  decision: Decision,
  ground: DecisionGround,
) => Promise<Result<void>>;

function decideOn(
  context: CommandContext,
  action: Action,
  tripId: string,
  seen: Seen,
  body: OnDecision,
): Promise<Result<void>> {
  return decide(context, action, tripId, async (run, trip) => {
    const ground = await decisionGround(run.trx, tripId);
    const decision = ground.decisions.find(({ id }) => id === seen.id);
    if (!decision) return refuse("notFound");
    if (decision.version !== seen.version) return refuseStale(run.trx, tripId, decision.version);
    return body(run, trip, decision, ground);
  });
}

async function update(
  run: CommandRun,
  decision: Decision,
  changes: Updateable<DecisionTable>,
): Promise<void> {
  await run.trx
    .updateTable("decision")
    .set({ ...changes, version: decision.version + 1 })
    .where("id", "=", decision.id)
    .execute();
}
