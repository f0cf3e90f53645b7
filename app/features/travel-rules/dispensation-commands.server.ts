import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseIfClosed } from "~/features/periods/closed-period.server";
import { mayForCommittees } from "~/session/may";
import type { IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db } from "~db/tables";
import { checkDeparture, type Departure } from "./departure.server";

export interface NewDispensation extends Departure {
  /** The body that let the rule be departed from, and the day it decided. */
  body: string;
  decidedOn: IsoDate;
  reason: string;
  agendaItem: string;
  caseNumber: string;
  link: string;
}

/** Records a body's decision to let a 'must' be departed from. */
export function grantDispensation(context: CommandContext, given: NewDispensation): Promise<Result<void>> {
  const id = newId();
  return performCommand(
    context,
    {
      action: "grantDispensation",
      subject: { kind: "dispensation", id },
      ...(given.tripId && { tripId: given.tripId }),
    },
    async (run) => {
      const checked = await checkDeparture(run, "grantDispensation", given);
      if (!checked.ok) return checked;
      if (given.decidedOn > run.today)
        return refuse("form.invalid", undefined, [{ field: "decidedOn", key: "rules.ahead" }]);
      await run.trx
        .insertInto("dispensation")
        .values({
          id,
          period_id: given.periodId,
          rule_key: given.ruleKey,
          committee_id: given.committeeId,
          trip_id: given.tripId,
          body: given.body,
          decided_on: given.decidedOn,
          reason: given.reason,
          agenda_item: given.agendaItem,
          case_number: given.caseNumber,
          link: given.link,
          revoked_on: null,
          revoked_reason: null,
        })
        .execute();
      run.note({ ...given });
      return accept();
    },
  );
}

export interface Revocation {
  dispensationId: string;
  revokedOn: IsoDate;
  reason: string;
  /** The dispensation's version when the form was opened. */
  version: number;
}

/** Takes a dispensation back, unless a 'must' would be breached by it. It stays in the record, with the reason. */
export function revokeDispensation(context: CommandContext, revocation: Revocation): Promise<Result<void>> {
  return performCommand(
    context,
    {
      action: "revokeDispensation",
      subject: { kind: "dispensation", id: revocation.dispensationId },
      rules: "refuse",
    },
    async (run) => {
      const checked = await checkRevocation(run, revocation);
      if (!checked.ok) return checked;
      await run.trx
        .updateTable("dispensation")
        .set((update) => ({
          revoked_on: revocation.revokedOn,
          revoked_reason: revocation.reason,
          version: update("version", "+", 1),
        }))
        .where("id", "=", revocation.dispensationId)
        .execute();
      run.note({ ...revocation });
      return accept();
    },
  );
}

async function checkRevocation(run: CommandRun, revocation: Revocation): Promise<Result<void>> {
  const row = await run.trx
    .selectFrom("dispensation")
    .selectAll()
    .where("id", "=", revocation.dispensationId)
    .executeTakeFirst();
  if (!row) return refuse("notFound");
  const travelling = row.trip_id
    ? await run.trx
        .selectFrom("trip_committee")
        .select("committee_id")
        .where("trip_id", "=", row.trip_id)
        .execute()
    : [];
  const committees = row.committee_id ? [row.committee_id] : travelling.map((each) => each.committee_id);
  if (!mayForCommittees(run.viewer, "revokeDispensation", committees)) return refuse("permission.notYours");
  const open = await refuseIfClosed(run.trx, row.period_id);
  if (!open.ok) return open;
  if (row.revoked_on !== null) return refuse("dispensation.alreadyRevoked", { revokedOn: row.revoked_on });
  if (row.version !== revocation.version) return refuse("form.stale");
  const onField = (key: string, params = {}) =>
    refuse("form.invalid", undefined, [{ field: "revokedOn", key, params }]);
  if (revocation.revokedOn > run.today) return onField("rules.ahead");
  if (revocation.revokedOn < row.decided_on)
    return onField("dispensation.revokedBeforeGiven", { decidedOn: row.decided_on });
  run.touchPeriod(row.period_id);
  if (row.trip_id) run.touchTrip(row.trip_id);
  return accept();
}

/** The version that a form about the dispensation carries; null where there is no such dispensation. */
export async function findDispensationVersion(db: Db, id: string): Promise<number | null> {
  const row = await db.selectFrom("dispensation").select("version").where("id", "=", id).executeTakeFirst();
  return row?.version ?? null;
}
