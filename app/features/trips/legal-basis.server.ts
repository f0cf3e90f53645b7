import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db, WriteDb } from "~db/tables";
import type { Seen } from "./decision-seen";
import type { LegalBasis, LegalBasisForm } from "./legal-basis";
import { rulesByState } from "./rules-mode.server";
import { refuseStale } from "./stale.server";
import { takeTripInHand } from "./trip-on-hand.server";

const action = "recordLegalBasis" as const;

export async function listLegalBasis(db: Db | WriteDb, tripId: string): Promise<LegalBasis[]> {
  const rows = await db
    .selectFrom("legal_basis")
    .selectAll()
    .where("trip_id", "=", tripId)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    citation: row.citation,
    requestedBy: row.requested_by,
    body: row.body,
    decidedOn: row.decided_on,
    scope: row.scope,
    note: row.note,
    version: row.version,
  }));
}

export function recordLegalBasis(
  context: CommandContext,
  tripId: string,
  values: LegalBasisForm,
): Promise<Result<{ id: string }>> {
  return onTrip(context, tripId, async (run) => {
    const checked = notAhead(run, values);
    if (!checked.ok) return checked;
    const id = newId();
    await run.trx
      .insertInto("legal_basis")
      .values({ id, trip_id: tripId, ...columnsOf(values) })
      .execute();
    run.note({ what: "recorded", citation: values.citation });
    return accept({ id });
  });
}

export function changeLegalBasis(
  context: CommandContext,
  tripId: string,
  seen: Seen,
  values: LegalBasisForm,
): Promise<Result<void>> {
  return onLegalBasis(context, tripId, seen, async (run) => {
    const checked = notAhead(run, values);
    if (!checked.ok) return checked;
    await run.trx
      .updateTable("legal_basis")
      .set({ ...columnsOf(values), version: seen.version + 1 })
      .where("id", "=", seen.id)
      .execute();
    run.note({ what: "changed", citation: values.citation });
    return accept();
  });
}

export function removeLegalBasis(context: CommandContext, tripId: string, seen: Seen): Promise<Result<void>> {
  return onLegalBasis(context, tripId, seen, async (run, citation) => {
    await run.trx.deleteFrom("legal_basis").where("id", "=", seen.id).execute();
    run.note({ what: "removed", citation });
    return accept();
  });
}

function notAhead(run: CommandRun, { decidedOn }: LegalBasisForm): Result<void> {
  if (decidedOn === null || decidedOn <= run.today) return accept();
  return refuse("form.invalid", undefined, [{ field: "decidedOn", key: "decision.meetingAhead" }]);
}

function columnsOf(values: LegalBasisForm) {
  return {
    citation: values.citation,
    requested_by: values.requestedBy,
    body: values.body ?? "",
    decided_on: values.decidedOn,
    scope: values.scope,
    note: values.note ?? "",
  };
}

function onTrip<T>(
  context: CommandContext,
  tripId: string,
  body: (run: CommandRun) => Promise<Result<T>>,
): Promise<Result<T>> {
  const rules = rulesByState(tripId);
  const spec = { action, subject: { kind: "trip", id: tripId }, tripId, rules } as const;
  return performCommand(context, spec, async (run) => {
    const trip = await takeTripInHand(run, action, tripId);
    return trip.ok ? body(run) : trip;
  });
}

function onLegalBasis(
  context: CommandContext,
  tripId: string,
  seen: Seen,
  body: (run: CommandRun, citation: string) => Promise<Result<void>>,
): Promise<Result<void>> {
  return onTrip(context, tripId, async (run) => {
    const row = await run.trx
      .selectFrom("legal_basis")
      .select(["citation", "version"])
      .where("id", "=", seen.id)
      .where("trip_id", "=", tripId)
      .executeTakeFirst();
    if (!row) return refuse("notFound");
    return row.version === seen.version ? body(run, row.citation) : refuseStale(run.trx, tripId, row.version);
  });
}
