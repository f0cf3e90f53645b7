import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { firstDayOfPeriod, lastDayOfPeriod } from "~/features/periods/period";
import { findPeriod } from "~/features/periods/periods.server";
import { mayEver } from "~/session/may";
import type { IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { isSameName, tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import { type CommitteeKind, checkCommitteeDates, kindByName } from "./committee";
import { checkName, insertCommittee } from "./committee-rows.server";
import { findCommittee, listCommittees } from "./committees.server";
import { touchLine } from "./lineage.server";
import { replacePredecessors } from "./predecessor-rows.server";
import { moveSeatsAlong } from "./seat-dates.server";

export interface CommitteeInput {
  periodId: string;
  name: string;
  kind: CommitteeKind;
  /** The whole period where they are left out. */
  startsOn?: IsoDate;
  endsOn?: IsoDate;
  predecessorIds?: readonly string[];
}

/** A breach that a new committee shows, as a period long past without a trip, is written down and not refused. */
export function createCommittee(
  context: CommandContext,
  input: CommitteeInput,
): Promise<Result<{ id: string; slug: string }>> {
  const { predecessorIds = [] } = input;
  const id = newId();
  const rules = predecessorIds.length > 0 ? "merger" : "recorded";
  const spec = { action: "manageCommittees", subject: { kind: "committee", id }, rules } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageCommittees")) return refuse("permission.notYours");
    const period = await findPeriod(run.trx, input.periodId);
    if (!period) return refuse("notFound");
    const startsOn = input.startsOn ?? firstDayOfPeriod(period);
    const endsOn = input.endsOn ?? lastDayOfPeriod(period);
    const dates = checkCommitteeDates({ startsOn, endsOn }, period);
    if (!dates.ok) return dates;
    const name = await checkName(run, { id, name: input.name }, period.id);
    if (!name.ok) return name;
    const slug = await insertCommittee(run, period, {
      id,
      name: input.name,
      kind: input.kind,
      startsOn,
      endsOn,
    });
    run.note({ name: tidyName(input.name), kind: input.kind, startsOn, endsOn });
    const related = await replacePredecessors(run, id, predecessorIds);
    return related.ok ? accept({ id, slug }) : related;
  });
}

export interface CommitteeChange {
  committeeId: string;
  version: number;
  name: string;
  kind: CommitteeKind;
  startsOn: IsoDate;
  endsOn: IsoDate;
}

/** Kind and days are what the council decided, so a breach that they bring is written down and not refused. */
export function editCommittee(
  context: CommandContext,
  input: CommitteeChange,
): Promise<Result<{ slug: string }>> {
  const { committeeId, version, name, kind, startsOn, endsOn } = input;
  const subject = { kind: "committee", id: committeeId } as const;
  const spec = { action: "manageCommittees", subject, rules: "recorded" } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageCommittees")) return refuse("permission.notYours");
    const committee = await findCommittee(run.trx, committeeId);
    const period = committee && (await findPeriod(run.trx, committee.periodId));
    if (!committee || !period) return refuse("notFound");
    if (committee.version !== version) return refuseStale(run, subject);
    const dates = checkCommitteeDates({ startsOn, endsOn }, period);
    if (!dates.ok) return dates;
    const free = await checkName(run, { id: committeeId, name }, period.id);
    if (!free.ok) return free;
    const seats = await moveSeatsAlong(run, committee, { startsOn, endsOn });
    if (!seats.ok) return seats;
    await run.trx
      .updateTable("committee")
      .set({ name: tidyName(name), kind, starts_on: startsOn, ends_on: endsOn, version: version + 1 })
      .where("id", "=", committeeId)
      .execute();
    await touchLine(run, committeeId);
    run.note({ name: tidyName(name), kind, startsOn, endsOn });
    return accept({ slug: committee.slug });
  });
}

/**
 * Says what a committee came of: renamed, merged or split. Within a period it inherits their trips; a breach that
 * this brings is written down as the merger's.
 */
export function setPredecessors(
  context: CommandContext,
  input: { committeeId: string; version: number; predecessorIds: readonly string[] },
): Promise<Result<{ slug: string }>> {
  const { committeeId, version, predecessorIds } = input;
  const subject = { kind: "committee", id: committeeId } as const;
  const spec = { action: "manageCommittees", subject, rules: "merger" } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageCommittees")) return refuse("permission.notYours");
    const committee = await findCommittee(run.trx, committeeId);
    if (!committee) return refuse("notFound");
    if (committee.version !== version) return refuseStale(run, subject);
    const replaced = await replacePredecessors(run, committeeId, predecessorIds);
    if (!replaced.ok) return replaced;
    await run.trx
      .updateTable("committee")
      .set({ version: version + 1 })
      .where("id", "=", committeeId)
      .execute();
    return accept({ slug: committee.slug });
  });
}

/** Within a command: the period's committee of that name, made for the whole period if the database lacks it. */
export async function ensureCommittee(
  run: CommandRun,
  periodId: string,
  name: string,
): Promise<{ id: string; slug: string; made: boolean }> {
  const known = (await listCommittees(run.trx, periodId)).find((one) => isSameName(one.name, name));
  if (known) return { id: known.id, slug: known.slug, made: false };
  const period = await findPeriod(run.trx, periodId);
  if (!period) throw new Error(`no election period ${periodId}`);
  const id = newId();
  return { id, slug: await insertCommittee(run, period, { id, name, kind: kindByName(name) }), made: true };
}
