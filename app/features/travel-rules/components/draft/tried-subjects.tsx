import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { LinedList } from "~/ui/lined-list";
import { draftTexts } from "../../draft/texts";
import type { TriedTripView, TriedView } from "../../draft/tried-view";
import { ruleWords } from "../../rule-words";
import { ShiftLines } from "./shift-lines";

/** More than so many that stay as they are wait in a fold. */
const shownAtOnce = 6;

type Subject = TriedView["committees"][number];
const isShifted = ({ shifts }: Subject) => shifts.length > 0;
const hasFresh = ({ fresh }: Subject) => fresh.met + fresh.pending > 0;

/** The trips that would be judged otherwise, then those that stay as they are. */
export function TriedTrips({ trips }: { trips: readonly TriedTripView[] }) {
  const t = useTexts(draftTexts).tried;
  const same = trips.filter((trip) => !isShifted(trip));
  const shown = trips.length > shownAtOnce ? [] : same;
  return (
    <>
      <LinedList>
        {[...trips.filter(isShifted), ...shown].map((trip) => (
          <TriedTrip key={trip.reference} trip={trip} />
        ))}
      </LinedList>
      {same.length > shown.length && (
        <Fold summary={t.theSame(same.length, "trips")}>
          <LinedList>
            {same.map((trip) => (
              <TriedTrip key={trip.reference} trip={trip} />
            ))}
          </LinedList>
        </Fold>
      )}
    </>
  );
}

function TriedTrip({ trip }: { trip: TriedTripView }) {
  const t = useTexts(draftTexts).tried;
  const { tripStates } = useTexts(ruleWords);
  return (
    <li>
      <Link to={`/arbejdsrum/studieture/${trip.reference}`}>{trip.name}</Link>{" "}
      <span className="meta">{tripStates[trip.state]}</span>
      <br />
      <ShiftLines shifts={trip.shifts} />
      {!isShifted(trip) && (trip.approvedUnder === null ? t.unchanged : t.unchangedUnder(trip.approvedUnder))}
      {hasFresh(trip) && <span className="meta"> {t.fresh(trip.fresh)}</span>}
    </li>
  );
}

/** The committees that would be judged otherwise; the others wait in a fold. */
export function TriedCommittees({ committees }: { committees: readonly Subject[] }) {
  const t = useTexts(draftTexts).tried;
  const shifted = committees.filter(isShifted);
  const fresh = committees.filter((committee) => !isShifted(committee) && hasFresh(committee));
  if (shifted.length + fresh.length === 0) return null;
  return (
    <>
      <h3 className="sub">{t.committeesHeading}</h3>
      <CommitteeLines committees={shifted} />
      {fresh.length > 0 && (
        <Fold summary={t.theSame(fresh.length, "committees")}>
          <CommitteeLines committees={fresh} />
        </Fold>
      )}
    </>
  );
}

function CommitteeLines({ committees }: { committees: readonly Subject[] }) {
  const t = useTexts(draftTexts).tried;
  return (
    <LinedList>
      {committees.map((committee) => (
        <li key={committee.name}>
          <strong>{committee.name}</strong>
          <br />
          <ShiftLines shifts={committee.shifts} />
          {hasFresh(committee) && <span className="meta">{t.fresh(committee.fresh)}</span>}
        </li>
      ))}
    </LinedList>
  );
}
