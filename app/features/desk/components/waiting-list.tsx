import { Link } from "@remix-run/react";
import { type IsoDate, relativeDays } from "~/shared/dates";
import { formatNearDate } from "~/shared/near-date";
import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import { TaskList } from "~/ui/task";
import { ThinTask } from "~/ui/thin-task";
import { tripAddress } from "../task";
import { deskTexts } from "../texts";
import type { Waiting } from "../waiting";

interface WaitingListProps {
  waiting: readonly Waiting[];
  today: IsoDate;
}

/** What others owe the viewer's trips. */
export function WaitingList({ waiting, today }: WaitingListProps) {
  const t = useTexts(deskTexts);
  if (waiting.length === 0) return null;
  return (
    <>
      <SectionHeading id="andre">{t.waitingHeading}</SectionHeading>
      <TaskList>
        {waiting.map((one) => (
          <OneWaiting
            key={`${one.kind} ${one.trip.reference} ${one.who} ${one.committee}`}
            one={one}
            today={today}
          />
        ))}
      </TaskList>
    </>
  );
}

function OneWaiting({ one, today }: { one: Waiting; today: IsoDate }) {
  const t = useTexts(deskTexts);
  const { kind, dueOn, committee, status, trip } = one;
  const who = one.who ?? (kind.startsWith("publish") ? t.unnamed.coordinator : t.unnamed.somebody);
  const distance = dueOn === null ? null : relativeDays(dueOn, today);
  const late = distance?.kind === "overdue";
  const words = distance && {
    today: t.today,
    overdue: t.daysLate(distance.days),
    ahead: t.inDays(distance.days),
  };
  return (
    <ThinTask
      when={dueOn ? { iso: dueOn, text: formatNearDate(dueOn, today) } : undefined}
      distance={distance && words ? words[distance.kind].toLowerCase() : t.noDate}
      late={late}
      who={
        <>
          <strong>{who}</strong>
          {committee && `, ${committee}`}
        </>
      }
      what={<Link to={tripAddress(trip)}>{t.waiting[kind](trip.title)}</Link>}
      status={status && (status.key === "begun" ? t.begun(status.on) : t.notBegun)}
    />
  );
}
