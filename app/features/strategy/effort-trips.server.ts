import { manageInternational } from "~/features/commands/manage-international.server";
import type { CommandContext, CommandRun } from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db } from "~db/tables";

interface TripOfEffort {
  effortId: string;
  reference: string;
}

export interface TripChoice {
  reference: string;
  title: string;
}

/** The trips that an effort may be linked to, the latest first. */
export async function tripChoices(db: Db): Promise<TripChoice[]> {
  return db.selectFrom("trip").select(["reference", "title"]).orderBy("reference", "desc").execute();
}

/** Says that a trip serves an effort; said twice it is said once. */
export function linkTrip(context: CommandContext, link: TripOfEffort): Promise<Result<void>> {
  return linking(context, link, async ({ trx }, tripId) => {
    await trx
      .insertInto("trip_effort")
      .values({ trip_id: tripId, effort_id: link.effortId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

export function unlinkTrip(context: CommandContext, link: TripOfEffort): Promise<Result<void>> {
  return linking(context, link, async ({ trx }, tripId) => {
    await trx
      .deleteFrom("trip_effort")
      .where("trip_id", "=", tripId)
      .where("effort_id", "=", link.effortId)
      .execute();
  });
}

function linking(
  context: CommandContext,
  { effortId, reference }: TripOfEffort,
  write: (run: CommandRun, tripId: string) => Promise<void>,
): Promise<Result<void>> {
  return manageInternational(context, { kind: "effort", id: effortId }, async (run) => {
    const { trx } = run;
    const trip = await trx
      .selectFrom("trip")
      .select("id")
      .where("reference", "=", reference)
      .executeTakeFirst();
    const effort = await trx.selectFrom("effort").select("id").where("id", "=", effortId).executeTakeFirst();
    if (!trip || !effort) return refuse("notFound");
    await write(run, trip.id);
    run.note({ reference });
    return accept();
  });
}
