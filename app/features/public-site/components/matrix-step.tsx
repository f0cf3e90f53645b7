import { formatShortDate, type IsoDate, lastDayOf, type PartialDate, relativeDays } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { HiddenText } from "~/ui/hidden-text";
import { MatrixDate, MatrixDot, MatrixLate, MatrixWaiting } from "~/ui/public/matrix";
import { scoreboardTexts } from "../scoreboard-texts";
import type { StepState } from "../trip-steps";

interface MatrixStepProps {
  step: StepState;
  today: IsoDate;
}

/** One cell of the scoreboard: a mark, and the date that belongs to it. */
export function MatrixStep({ step: { state, on, until, isDeparture }, today }: MatrixStepProps) {
  const words = useTexts(scoreboardTexts);
  const t = words.matrix;
  if (state === "waiting") return <MatrixWaiting />;
  if (state === "not_registered") return <span className="soft">{t.notRegistered}</span>;
  if (on === null)
    return (
      <>
        <MatrixDot state={state} />
        <HiddenText>{t.dayNotKnown}</HiddenText>
      </>
    );
  if (state === "late")
    return <MatrixLate days={words.days(relativeDays(lastDayOf(on), today).days)} over={words.over} />;
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
