import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { mayEver } from "~/session/may";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { checkNewPeriod, lastYearOf, periodSlug } from "./period";
import { findPeriodByFirstYear, listPeriods } from "./periods.server";

/** Makes the election period of four years from 1 January of `firstYear`. */
export function createPeriod(
  context: CommandContext,
  input: { firstYear: number },
): Promise<Result<{ id: string; slug: string }>> {
  const spec = { action: "managePeriods", subject: { kind: "period", id: newId() } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "managePeriods")) return refuse("permission.notYours");
    const taken = (await listPeriods(run.trx)).map(({ firstYear }) => firstYear);
    const checked = checkNewPeriod(input.firstYear, taken);
    if (!checked.ok) return checked;
    return accept({ id: spec.subject.id, slug: await insertPeriod(run, spec.subject.id, input.firstYear) });
  });
}

/** Within a command: the period that begins in `firstYear`, made if the database lacks it. */
export async function ensurePeriod(
  run: CommandRun,
  firstYear: number,
): Promise<{ id: string; slug: string; made: boolean }> {
  const known = await findPeriodByFirstYear(run.trx, firstYear);
  if (known) return { id: known.id, slug: known.slug, made: false };
  if (!checkNewPeriod(firstYear, []).ok) throw new RangeError(`no election period begins in ${firstYear}`);
  const id = newId();
  return { id, slug: await insertPeriod(run, id, firstYear), made: true };
}

async function insertPeriod(run: CommandRun, id: string, firstYear: number): Promise<string> {
  const slug = periodSlug(firstYear);
  await run.trx
    .insertInto("election_period")
    .values({ id, slug, first_year: firstYear, last_year: lastYearOf(firstYear), closed_at: null })
    .execute();
  run.touchPeriod(id);
  run.note({ period: slug });
  return slug;
}
