import { Link } from "@remix-run/react";
import { StateBadge } from "~/features/trips/components/state-badge";
import { tripTexts } from "~/features/trips/texts";
import { datesInWords } from "~/features/trips/trip-wording";
import { useTexts } from "~/shared/texts";
import { LinedList } from "~/ui/lined-list";
import type { CommitteeTrip } from "../committee-trips.server";
import { committeeTexts } from "../texts";

/** A committee's trips, with those it inherits. */
export function CommitteeTripList({ trips }: { trips: readonly CommitteeTrip[] }) {
  const t = useTexts(committeeTexts);
  const { unknownDates } = useTexts(tripTexts);
  if (trips.length === 0) return <p>{t.noTrips}</p>;
  return (
    <LinedList>
      {trips.map(({ reference, title, shown, reapproving, inheritedFrom, ...dates }) => (
        <li key={reference}>
          <Link to={`/arbejdsrum/studieture/${reference}`}>{title}</Link>{" "}
          <StateBadge state={shown} reapproving={reapproving} />
          <br />
          <span className="meta">
            {datesInWords(dates) ?? unknownDates}
            {inheritedFrom && ` · ${t.inheritedFrom(inheritedFrom)}`}
          </span>
        </li>
      ))}
    </LinedList>
  );
}
