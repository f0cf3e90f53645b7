import type { CommandRun } from "~/features/commands/perform.server";
import { firstDayOfPeriod, lastDayOfPeriod, type Period } from "~/features/periods/period";
import { freeSlug } from "~/shared/free-slug";
import { isSameName, tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import type { CommitteeKind } from "./committee";
import { findCommitteeBySlug, listCommittees } from "./committees.server";

export interface NewCommittee {
  id: string;
  name: string;
  kind: CommitteeKind;
  startsOn?: string | undefined;
  endsOn?: string | undefined;
}

/** Refuses a name that another committee of the period has. */
export async function checkName(
  run: CommandRun,
  committee: { id: string; name: string },
  periodId: string,
): Promise<Result<void>> {
  const others = (await listCommittees(run.trx, periodId)).filter(({ id }) => id !== committee.id);
  const namesake = others.find(({ name }) => isSameName(name, committee.name));
  if (!namesake) return accept();
  const params = { name: namesake.name };
  return refuse("committee.nameTaken", params, [{ field: "name", key: "committee.nameTaken", params }]);
}

/** Writes the committee, for the whole period where no days are given; answers its slug. */
export async function insertCommittee(
  run: CommandRun,
  period: Period,
  committee: NewCommittee,
): Promise<string> {
  const name = tidyName(committee.name);
  const slug = await freeSlug(
    `${name} ${period.slug}`,
    async (taken) => (await findCommitteeBySlug(run.trx, taken)) !== null,
  );
  await run.trx
    .insertInto("committee")
    .values({
      id: committee.id,
      slug,
      period_id: period.id,
      name,
      kind: committee.kind,
      starts_on: committee.startsOn ?? firstDayOfPeriod(period),
      ends_on: committee.endsOn ?? lastDayOfPeriod(period),
    })
    .execute();
  run.touchPeriod(period.id);
  return slug;
}
