import { countGaps, reviewClosing } from "~/features/periods/closing-gaps";
import { rulesAddress } from "~/features/travel-rules/addresses";
import type { IsoDate } from "~/shared/dates";
import type { DeskFacts } from "./desk-facts";
import { presentPeriod } from "./present-period";
import { plainTask, type Task } from "./task";

/** Periods to be closed, and what the setting-up of today's still lacks. */
export function administratorTasks(facts: DeskFacts, today: IsoDate): Task[] {
  return [...closingTasks(facts, today), ...settingUpTasks(facts, today)];
}

/** The periods that are over and not closed: each can be, or something stands in the way. */
function closingTasks({ periods, publicReferences }: DeskFacts, today: IsoDate): Task[] {
  return periods
    .filter(({ period }) => today > `${period.lastYear}-12-31`)
    .map((facts) => {
      const review = reviewClosing(facts, today, publicReferences);
      const count = countGaps(review);
      const { slug } = facts.period;
      return plainTask(count === 0 ? "closePeriod" : "settlePeriod", {
        to: `/arbejdsrum/perioder/${slug}/luk`,
        names: [slug, review.closableFrom],
        count,
      });
    });
}

/** A period, its rules, chairs and secretaries for its committees. */
function settingUpTasks(facts: DeskFacts, today: IsoDate): Task[] {
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
