import { useTexts } from "~/shared/texts";
import { Late } from "~/ui/public/late";
import { Rail, type StationState } from "~/ui/public/rail";
import { tripAddress } from "../addresses";
import { frontTexts } from "../front-texts";
import type { RailTrip } from "../rail-trips";
import { tripTexts } from "../trip-texts";

const states: Record<RailTrip["mark"], StationState> = {
  held: "done",
  late: "late",
  under_way: "now",
  next_departure: "next",
  ahead: "next",
  not_confirmed: "next",
  cancelled: "off",
};

/** The trips of a period on the horizon's line. */
export function TripsRail({ trips }: { trips: readonly RailTrip[] }) {
  const t = useTexts(frontTexts);
  const { dates } = useTexts(tripTexts);
  const words = {
    held: null,
    ahead: null,
    late: <Late>{t.rail.evaluationMissing}</Late>,
    under_way: t.rail.underWay,
    next_departure: t.rail.nextDeparture,
    not_confirmed: t.rail.notConfirmed,
    cancelled: t.rail.cancelled,
  };
  return (
    <Rail
      onHorizon
      label={t.periodTrips}
      stations={trips.map(({ reference, name, startsOn, endsOn, mark }) => ({
        key: reference,
        state: states[mark],
        title: <a href={tripAddress(reference)}>{name}</a>,
        note: (
          <>
            {dates(startsOn, endsOn)}
            {words[mark] && (
              <>
                <br />
                {words[mark]}
              </>
            )}
          </>
        ),
      }))}
    />
  );
}
