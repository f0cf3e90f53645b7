import type { Insertable } from "kysely";
import type { CommandRun } from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import type { DecisionTable } from "~db/tables/decision";
import type { Decision } from "./decision";
import { storedContents } from "./decision-contents";
import { type DecisionForm, otherBody } from "./decision-form";
import type { TripOnHand } from "./trip-on-hand.server";

export type DecisionRow = Omit<Insertable<DecisionTable>, "id" | "trip_id" | "released_on">;

/**
 * The form's decision as columns, once the database has nothing against it. What a committee decides about an
 * evaluation moves the evaluation too, so it is recorded there; here only of a past trip, or to correct it.
 */
export async function decisionRow(
  run: CommandRun,
  trip: TripOnHand,
  values: DecisionForm,
  earlier?: Decision,
): Promise<Result<DecisionRow>> {
  const isNew = values.concerns !== earlier?.concerns;
  if (values.concerns === "evaluation" && isNew && trip.row.state !== "recorded")
    return refuse("decision.evaluationElsewhere");
  const decider = await deciderOf(run, trip, values);
  if (!decider.ok) return decider;
  if (values.meetingOn > run.today)
    return refuse("form.invalid", undefined, [{ field: "meetingOn", key: "decision.meetingAhead" }]);
  return accept({
    concerns: values.concerns,
    ...decider.value,
    outcome: values.outcome,
    meeting_on: values.meetingOn,
    item_is_open: values.item === "open" ? 1 : 0,
    agenda_item: values.agendaItem ?? "",
    case_number: values.caseNumber ?? "",
    link: values.link,
    wording: values.wording ?? "",
    contents: storedContents(values.contents),
  });
}

type Decider = Pick<DecisionRow, "committee_id" | "body" | "decides_for_all">;

/** A committee that travels, or did until it left; only another body can decide for all. */
async function deciderOf(run: CommandRun, trip: TripOnHand, values: DecisionForm): Promise<Result<Decider>> {
  if (values.committeeId === otherBody)
    return accept({
      committee_id: null,
      body: values.body ?? "",
      decides_for_all: values.decidesForAll ? 1 : 0,
    });
  const departed = await run.trx
    .selectFrom("trip_departure")
    .select("committee_id")
    .where("trip_id", "=", trip.row.id)
    .execute();
  const known = [...trip.stake.committeeIds, ...departed.map(({ committee_id }) => committee_id)];
  const committee = await run.trx
    .selectFrom("committee")
    .select(["id", "name"])
    .where("id", "=", values.committeeId)
    .executeTakeFirst();
  if (!committee || !known.includes(committee.id))
    return refuse("form.invalid", undefined, [{ field: "committeeId", key: "decision.notTravelling" }]);
  return accept({ committee_id: committee.id, body: committee.name, decides_for_all: 0 });
}
