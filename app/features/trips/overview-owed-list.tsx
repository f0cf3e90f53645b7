import { type IsoDate, relativeDays } from "~/shared/dates";
import { formatNearDate } from "~/shared/near-date";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { SideTask } from "~/ui/side-task";
import { TaskList } from "~/ui/task";
import type { OwedThing } from "./overview-owed";
import { overviewTexts } from "./overview-texts";

interface OwedListProps {
  address: string;
  owed: readonly OwedThing[];
  today: IsoDate;
}

/** Who owes the trip what; the viewer's own things have a button, the first of them the strong one. */
export function OwedList({ address, owed, today }: OwedListProps) {
  const t = useTexts(overviewTexts).owed;
  if (owed.length === 0) return <p>{t.nothing}</p>;
  const first = owed.find(({ path }) => path !== null);
  return (
    <TaskList>
      {owed.map((thing) => (
        <SideTask
          key={`${thing.kind} ${thing.committee}`}
          when={
            thing.dueOn
              ? { iso: thing.dueOn, text: formatNearDate(thing.dueOn, today) }
              : { text: thing.state === "not_due" ? t.later : t.now }
          }
          late={thing.state === "overdue"}
          what={<What thing={thing} />}
          who={<Who thing={thing} today={today} />}
          action={
            thing.path === null ? (
              thing.state === "not_due" && t.waitsFor[thing.kind]
            ) : (
              <ButtonLink to={`${address}/${thing.path}`} kind={thing === first ? "primary" : "secondary"}>
                {t.button[thing.path]}
              </ButtonLink>
            )
          }
        />
      ))}
    </TaskList>
  );
}

function What({ thing }: { thing: OwedThing }) {
  const t = useTexts(overviewTexts).owed;
  if (thing.committee) return t.approves(thing.committee);
  return thing.path === "foreslaa" ? t.proposed : t.kind[thing.kind];
}

function Who({ thing, today }: { thing: OwedThing; today: IsoDate }) {
  const t = useTexts(overviewTexts).owed;
  const isChair = thing.by === "committee" || thing.by === "chair";
  const named = thing.who && (isChair ? t.chair(thing.who) : thing.who);
  const distance = thing.dueOn ? relativeDays(thing.dueOn, today) : null;
  const words = distance && {
    today: t.today,
    overdue: t.daysLate(distance.days),
    ahead: t.inDays(distance.days),
  };
  return (
    <>
      {thing.isMine ? <strong>{t.you}</strong> : (named ?? t.responsible[thing.by])}
      {distance && words && `, ${words[distance.kind]}`}
    </>
  );
}
