import { rulesAddress } from "~/features/travel-rules/addresses";
import type { IsoDate } from "~/shared/dates";
import type { DeskFacts } from "./desk-facts";
import { presentPeriod } from "./present-period";
import { plainTask, type Task } from "./task";

/** What the setting-up still lacks: a period, its rules, chairs and secretaries for its committees. */
export function administratorTasks(facts: DeskFacts, today: IsoDate): Task[] {
  const period = presentPeriod(facts.periods, today);
  if (!period) return [plainTask("addPeriod", { to: "/arbejdsrum/perioder" })];
  const current = period.committees.filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
  const chairless = current.filter(({ chair }) => chair === null);
  const unserved = current.filter(({ id }) => !facts.served.has(id));
  const [chairlessOne, ...otherChairless] = chairless;
  return [
    ...(period.ruleSets.length === 0
      ? [plainTask("adoptRules", { to: rulesAddress(period.period.slug), names: [period.period.slug] })]
      : []),
    ...(chairlessOne
      ? [
          plainTask("nameChair", {
            to:
              otherChairless.length === 0
                ? `/arbejdsrum/udvalg/${chairlessOne.slug}`
                : "/arbejdsrum/perioder",
            names: chairless.map(({ name }) => name),
          }),
        ]
      : []),
    ...(unserved.length > 0
      ? [
          plainTask("assignSecretary", {
            to: "/arbejdsrum/personer",
            names: unserved.map(({ name }) => name),
          }),
        ]
      : []),
  ];
}
