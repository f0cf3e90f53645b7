import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { formatTime } from "~/shared/times";
import { classes } from "~/ui/classes";
import { HiddenText } from "~/ui/hidden-text";
import type { Visit } from "../programme";
import type { DayItem, ProgrammeDay } from "../programme-days";
import { laneCount } from "../programme-days";
import { programmeTexts } from "../programme-texts";
import { dayInWords } from "../trip-wording";
import { ClashAlert } from "./clash-alert";
import { VisitRow } from "./visit-row";

interface ProgrammeDaySectionProps {
  day: ProgrammeDay;
  visits: readonly Visit[];
  committees: readonly { id: string; name: string }[];
  mayEdit: boolean;
  /** The journey lies ahead, so that a host can still be asked. */
  isPlanned: boolean;
  /** The visit whose form stands in its place; the form itself. */
  editedId: string | null;
  editor: ReactNode;
  /** A new visit is being written on this day. */
  adding: boolean;
}

/** One day: a lane per travelling committee, shared visits across them. */
export function ProgrammeDaySection(props: ProgrammeDaySectionProps) {
  const { day, visits, committees, mayEdit, isPlanned, editedId, editor, adding } = props;
  const t = useTexts(programmeTexts);
  const id = `dag-${day.day ?? "uden"}`;
  const name = day.day ? dayInWords(day.day) : t.withoutDay;
  const lanes = laneCount(committees);
  return (
    <section aria-labelledby={id}>
      <div className="day-head">
        <h3 className="sub" id={id}>
          {name}
        </h3>
        {mayEdit && (
          <p className="meta">
            <Link to={`?nyt=${day.day ?? "uden-dag"}#punkt-nyt`} preventScrollReset>
              {t.add}
              <HiddenText>{t.addOn(name)}</HiddenText>
            </Link>
          </p>
        )}
      </div>
      <ol className={classes("list day", lanes === 1 && "day-single", lanes === 3 && "day-three")}>
        {lanes > 1 &&
          day.splits &&
          committees.map((committee, index) => (
            <li key={committee.id} className={`lane lane-${index + 1}`} aria-hidden="true">
              {committee.name}
            </li>
          ))}
        {day.items.map((item) =>
          item.kind === "visit" && item.visit.id === editedId ? (
            <li key={item.key} className="lane-all">
              {editor}
            </li>
          ) : (
            <Item key={item.key} {...{ item, visits, committees, mayEdit, isPlanned }} />
          ),
        )}
        {adding && <li className="lane-all">{editor}</li>}
      </ol>
    </section>
  );
}

interface ItemProps
  extends Pick<ProgrammeDaySectionProps, "visits" | "committees" | "mayEdit" | "isPlanned"> {
  item: DayItem;
}

function Item({ item, visits, committees, mayEdit, isPlanned }: ItemProps) {
  const t = useTexts(programmeTexts);
  switch (item.kind) {
    case "visit":
      return <VisitRow {...{ committees, mayEdit, isPlanned }} visit={item.visit} lane={item.lane} />;
    case "clash":
      return <ClashAlert clash={item.clash} visits={visits} committees={committees} mayEdit={mayEdit} />;
    case "gap": {
      const { committeeId, from, to } = item.gap;
      const name = committees.find(({ id }) => id === committeeId)?.name ?? "";
      return (
        <li className={classes("lane-gap", item.lane === null ? "lane-all" : `lane-${item.lane}`)}>
          {t.gap(name, formatTime(from), formatTime(to))}
        </li>
      );
    }
  }
}
