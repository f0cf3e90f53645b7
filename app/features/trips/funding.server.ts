import type { CommandContext, CommandRun } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { FundingForm } from "./cost-forms";
import { onCosts } from "./cost-hand.server";
import type { Seen } from "./decision-seen";
import { refuseStale } from "./stale.server";

/** Writes down money from outside, and the check for disqualification (inhabilitet) that goes with it. */
export function recordFunding(
  context: CommandContext,
  tripId: string,
  values: FundingForm,
): Promise<Result<{ id: string }>> {
  return onCosts(context, tripId, async (run) => {
    const checked = checkDay(run, values);
    if (!checked.ok) return checked;
    const id = newId();
    await run.trx
      .insertInto("funding")
      .values({ id, trip_id: tripId, ...columnsOf(values) })
      .execute();
    run.note({ what: "funding", funder: values.funder });
    return accept({ id });
  });
}

export function changeFunding(
  context: CommandContext,
  tripId: string,
  seen: Seen,
  values: FundingForm,
): Promise<Result<void>> {
  return onFunding(context, tripId, seen, async (run) => {
    const checked = checkDay(run, values);
    if (!checked.ok) return checked;
    await run.trx
      .updateTable("funding")
      .set({ ...columnsOf(values), version: seen.version + 1 })
      .where("id", "=", seen.id)
      .execute();
    run.note({ what: "funding", funder: values.funder });
    return accept();
  });
}

export function removeFunding(context: CommandContext, tripId: string, seen: Seen): Promise<Result<void>> {
  return onFunding(context, tripId, seen, async (run, funder) => {
    await run.trx.deleteFrom("funding").where("id", "=", seen.id).execute();
    run.note({ what: "fundingRemoved", funder });
    return accept();
  });
}

function checkDay(run: CommandRun, { checkedOn }: FundingForm): Result<void> {
  if (checkedOn === null || checkedOn <= run.today) return accept();
  return refuse("form.invalid", undefined, [{ field: "checkedOn", key: "funding.checkedAhead" }]);
}

const obligesColumn = { no: 0, yes: 1, unclear: null } as const;

function columnsOf(values: FundingForm) {
  return {
    funder: values.funder,
    amount_minor: values.amount,
    purpose: values.purpose ?? "",
    disqualification_check: values.disqualificationCheck ?? "",
    checked_on: values.checkedOn,
    relevance: values.relevance ?? "",
    obliges: obligesColumn[values.obliges ?? "unclear"],
  };
}

function onFunding(
  context: CommandContext,
  tripId: string,
  seen: Seen,
  body: (run: CommandRun, funder: string) => Promise<Result<void>>,
): Promise<Result<void>> {
  return onCosts(context, tripId, async (run, { row: trip }) => {
    const row = await run.trx
      .selectFrom("funding")
      .select(["funder", "version"])
      .where("id", "=", seen.id)
      .where("trip_id", "=", tripId)
      .executeTakeFirst();
    if (!row) return refuse("notFound");
    return row.version === seen.version ? body(run, row.funder) : refuseStale(run.trx, trip.id, row.version);
  });
}
