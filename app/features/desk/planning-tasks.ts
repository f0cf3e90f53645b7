import { standingsOf } from "~/features/travel-rules/standings";
import type { Viewer } from "~/session/viewer";
import type { IsoDate } from "~/shared/dates";
import type { DeskFacts } from "./desk-facts";
import { plainTask, type Task } from "./task";

/** The committees that are about to miss their trip and have none on the way. */
export function planningTasks(viewer: Viewer, facts: DeskFacts, today: IsoDate): Task[] {
  return facts.periods.flatMap((period) =>
    standingsOf(period, today)
      .filter(({ committeeId, stage }) => stage === "nothing" && viewer.secretaryOf.includes(committeeId))
      .flatMap(({ committeeId, findings }) => {
        const risk = findings.find(
          ({ ruleKind, outcome }) => ruleKind === "minimumTrips" && outcome === "at_risk",
        );
        const committee = period.committees.find(({ id }) => id === committeeId);
        if (!risk || !committee) return [];
        const { dueOn, citation } = risk;
        return [
          plainTask("planTrip", {
            dueOn,
            citation,
            names: [committee.name],
            to: "/arbejdsrum/studieture/ny",
          }),
        ];
      }),
  );
}
