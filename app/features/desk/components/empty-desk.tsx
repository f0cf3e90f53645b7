import type { IsoDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import { deskTexts } from "../texts";
import type { Waiting } from "../waiting";

interface EmptyDeskProps {
  waiting: readonly Waiting[];
  today: IsoDate;
}

/** Nothing waits for the viewer: then what comes next, and from whom. */
export function EmptyDesk({ waiting, today }: EmptyDeskProps) {
  const t = useTexts(deskTexts);
  const next = waiting.find(({ dueOn }) => dueOn !== null && dueOn >= today);
  const who = next?.who ?? next?.committee;
  return (
    <>
      <SectionHeading id="dig">{t.nothing}</SectionHeading>
      {next?.dueOn && who && <p>{t.nextForOthers(who, t.waiting[next.kind](next.trip.title), next.dueOn)}</p>}
    </>
  );
}
