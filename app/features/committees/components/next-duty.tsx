import { travelRuleTexts } from "~/features/travel-rules/texts";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import type { CommitteeStanding } from "../committee-standings.server";
import { committeeTexts } from "../texts";

/** The next thing owed, by whom and by when. */
export function NextDuty({ next }: { next: NonNullable<CommitteeStanding["next"]> }) {
  const t = useTexts(committeeTexts);
  const { duty, responsible } = useTexts(travelRuleTexts);
  const { kind, by, dueOn, overdue } = next;
  return (
    <>
      {t.next}: {duty[kind]} ({responsible[by]})
      {dueOn && (
        <>
          ,{" "}
          <span className={overdue ? "bad" : undefined}>
            {(overdue ? t.overdue : t.dueOn)(formatDate(dueOn))}
          </span>
        </>
      )}
    </>
  );
}
