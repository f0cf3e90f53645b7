import { useTexts } from "~/shared/texts";
import { Badge, type BadgeTone } from "~/ui/badge";
import { FinePrint } from "~/ui/public/fine-print";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { tripAddress } from "../addresses";
import { shortMoney } from "../amounts";
import { listTexts } from "../list-texts";
import { partTexts } from "../part-texts";
import { periodName } from "../period-name";
import type { TripStanding } from "../trip-standing";
import type { TripSummary } from "../trip-summary";
import { tripTexts } from "../trip-texts";
import { countriesOf, tripTitle } from "../trip-words";
import { CommitteeNames } from "./committee-names";

const tones: Record<TripStanding, BadgeTone> = {
  approved: "info",
  reapproving: "info",
  under_way: "info",
  dates_passed: "info",
  held: "success",
  recorded: "success",
  cancelled: "plain",
  not_going: "plain",
};

/** Trips with what is known of each. */
export function TripLedger({ trips }: { trips: readonly TripSummary[] }) {
  const t = useTexts(listTexts);
  const texts = useTexts(tripTexts);
  return (
    <Ledger three>
      {trips.map((trip) => {
        const { reference, title, committees, places, startsOn, endsOn, standing, periodSlug } = trip;
        return (
          <LedgerEntry
            key={reference}
            mark={
              <>
                <b>{reference}</b>
                <br />
                <span className="soft">{periodName(periodSlug)}</span>
              </>
            }
            third={<TripCostLines trip={trip} />}
          >
            <h3 className="h4">
              <a href={tripAddress(reference)}>{tripTitle(texts, title, trip)}</a>
            </h3>
            <p className="soft">
              <CommitteeNames committees={committees} /> · {texts.dates(startsOn, endsOn)}
              {places.length > 0 &&
                ` · ${[title && trip.name, countriesOf(places)].filter(Boolean).join(", ")}`}
            </p>
            <p>
              <Badge tone={tones[standing]}>{t.standing[standing]}</Badge>{" "}
              {trip.hasEvaluation && <Badge tone="success">{t.evaluated}</Badge>}
            </p>
          </LedgerEntry>
        );
      })}
    </Ledger>
  );
}

function TripCostLines({ trip: { cost } }: { trip: TripSummary }) {
  const t = useTexts(listTexts).table;
  const { money } = useTexts(partTexts);
  if (cost.totalMinor === null) return <FinePrint>{t.costNotKnown}</FinePrint>;
  return (
    <>
      <p>{shortMoney(cost.totalMinor, cost.currency)}</p>
      <FinePrint>
        {t.basis[cost.basis]}
        {cost.perParticipantMinor !== null && (
          <>
            <br />
            {money.perParticipant} {shortMoney(cost.perParticipantMinor, cost.currency)}
          </>
        )}
      </FinePrint>
    </>
  );
}
