import { listPolicyAreas } from "~/features/policy-areas/policy-areas.server";
import type { Db } from "~db/tables";
import { listStrategies } from "./strategies.server";

/** What the form of a strategy lets one choose among. */
export async function strategyChoices(db: Db, ownId: string | null) {
  const others = (await listStrategies(db)).filter(({ id }) => id !== ownId);
  return {
    others: others.map(({ id, name }) => ({ value: id, label: name })),
    areas: (await listPolicyAreas(db)).map(({ id, name }) => ({ value: id, label: name })),
  };
}
