import { listCommittees } from "~/features/committees/committees.server";
import { periodName } from "~/features/periods/period";
import { listPeriods } from "~/features/periods/periods.server";
import type { Db } from "~db/tables";

/** The committees of one period, to choose among. */
export interface CommitteeGroup {
  periodId: string;
  /** "2026–2029" */
  period: string;
  committees: readonly { id: string; name: string }[];
}

/** Every period's committees, the newest period first. */
export async function committeeGroups(db: Db): Promise<CommitteeGroup[]> {
  const groups: CommitteeGroup[] = [];
  for (const period of await listPeriods(db)) {
    const committees = await listCommittees(db, period.id);
    groups.push({
      periodId: period.id,
      period: periodName(period),
      committees: committees.map(({ id, name }) => ({ id, name })),
    });
  }
  return groups;
}
