import { formatShortDate, type PartialDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { HiddenText } from "~/ui/hidden-text";
import { MatrixDate, MatrixDot, MatrixWaiting } from "~/ui/public/matrix";
import { scoreboardTexts } from "../scoreboard-texts";
import type { StepState } from "../trip-steps";

/** One cell of the scoreboard: a mark, and the date that belongs to it. */
export function MatrixStep({ step: { state, on, until, isDeparture } }: { step: StepState }) {
  const t = useTexts(scoreboardTexts).matrix;
  if (state === "waiting") return <MatrixWaiting />;
  if (on === null)
    return (
      <>
        <MatrixDot state={state} />
        <HiddenText>{t.dayNotKnown}</HiddenText>
      </>
    );
  const note = state === "done" ? undefined : isDeparture ? t.departure : t.deadline;
  return <MatrixDate state={state} {...dateParts(on, until ?? null)} note={note} />;
}

/** "28.–30. ", "apr.", "2026": a phone leaves the days out. */
export function dateParts(
  from: PartialDate,
  to: PartialDate | null,
): { day?: string; month?: string; year: string } {
  const [year = "", month, day] = from.split("-");
  const monthName = month && formatShortDate(`${year}-${month}`).split(" ")[0];
  if (!day) return { month: monthName, year };
  const lastDay = to !== null && to !== from && to.length === 10 ? to : null;
  if (!lastDay) return { day: `${Number(day)}. `, month: monthName, year };
  const [lastYear = "", lastMonth = "", last = ""] = lastDay.split("-");
  const lastMonthName = formatShortDate(`${lastYear}-${lastMonth}`).split(" ")[0];
  return lastMonth === month && lastYear === year
    ? { day: `${Number(day)}.–${Number(last)}. `, month: monthName, year }
    : { day: `${Number(day)}. ${monthName}–${Number(last)}. `, month: lastMonthName, year: lastYear };
}
