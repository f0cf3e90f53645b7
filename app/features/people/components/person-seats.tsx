import { Link } from "@remix-run/react";
import { committeeTexts } from "~/features/committees/texts";
import { formatDateRange } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import { LinedList } from "~/ui/lined-list";
import type { PersonSeat } from "../person-seats.server";
import { peopleTexts } from "../texts";

/** The committees that a person sits or sat in. */
export function PersonSeats({ seats }: { seats: readonly PersonSeat[] }) {
  const t = useTexts(peopleTexts);
  const { role: roleWords } = useTexts(committeeTexts);
  if (seats.length === 0) return <p>{t.noSeats}</p>;
  return (
    <LinedList>
      {seats.map(({ id, committee, committeeSlug, role, startsOn, endsOn }) => (
        <li key={id}>
          <Link to={`/arbejdsrum/udvalg/${committeeSlug}`}>{committee}</Link>
          <br />
          <span className="meta">
            {capitalise(roleWords[role])} · {formatDateRange(startsOn, endsOn)}
          </span>
        </li>
      ))}
    </LinedList>
  );
}
