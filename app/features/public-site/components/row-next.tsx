import { type IsoDate, relativeDays } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Late } from "~/ui/public/late";
import { periodAddress } from "../addresses";
import { hasUnknownEvaluation, type ScoreboardRow } from "../scoreboard-rows";
import { scoreboardTexts } from "../scoreboard-texts";

interface RowNextProps {
  row: ScoreboardRow;
  periodSlug: string;
  today: IsoDate;
}

/** What is next for a committee, in a sentence or two. */
export function RowNext({ row, periodSlug, today }: RowNextProps) {
  const t = useTexts(scoreboardTexts);
  const { standing, next, isMet, trip } = row;
  if (standing === "dispensed" || standing === "explained")
    return (
      <>
        {t[standing]} <a href={`${periodAddress(periodSlug)}#fravigelser`}>{t.readWhy}</a>
      </>
    );
  if (standing === "passed_on") return t.passedOn;
  if (standing === "nothing") return <NothingYet row={row} today={today} />;
  const departure = trip?.steps.find(({ isDeparture }) => isDeparture)?.on;
  const isQuiet = !next || next.duty.state === "not_due";
  return (
    <>
      {isMet && t.met} {isQuiet && trip && departure && `${t.departs(trip.name, departure)}.`}
      {!isQuiet && <NextDuty next={next} today={today} />}{" "}
      {!next && hasUnknownEvaluation(trip) && t.notRegistered}
    </>
  );
}

function NothingYet({ row: { minimum }, today }: { row: ScoreboardRow; today: IsoDate }) {
  const t = useTexts(scoreboardTexts);
  if (!minimum) return t.noDemand;
  if (minimum.outcome === "breached" || !minimum.dueOn || minimum.dueOn < today) return t.noneHeld;
  return t.toHold[minimum.strength](minimum.dueOn);
}

function NextDuty({
  next: { duty, trip },
  today,
}: {
  next: NonNullable<ScoreboardRow["next"]>;
  today: IsoDate;
}) {
  const t = useTexts(scoreboardTexts);
  const what = t.duty[duty.kind](trip?.name ?? duty.tripId);
  if (duty.state === "overdue" && duty.dueOn)
    return (
      <>
        {what}: <Late>{t.overdue(relativeDays(duty.dueOn, today).days)}</Late>
      </>
    );
  return `${what}${duty.dueOn ? t.by(duty.dueOn) : ""}`;
}

export function rowResponsible(
  t: (typeof scoreboardTexts)["da"],
  { standing, next, minimum }: ScoreboardRow,
): string | null {
  if (standing === "nothing")
    return minimum && minimum.outcome !== "breached" ? t.responsible.committee : null;
  return next ? t.responsible[next.duty.by] : null;
}
