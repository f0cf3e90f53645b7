import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import { FinePrint } from "~/ui/public/fine-print";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { tripAddress } from "../addresses";
import type { Departure } from "../departures";
import { Paragraphs } from "../parts/paragraphs";
import { periodTexts } from "../period-texts";
import { tripTexts } from "../trip-texts";
import { webLink } from "../web-link";
import { CommitteeLink } from "./committee-link";

/** Every time that a rule was departed from, and why, in the words of those who answer for it. */
export function DepartureLedger({ departures }: { departures: readonly Departure[] }) {
  const t = useTexts(periodTexts).departures;
  if (departures.length === 0) return <p>{t.none}</p>;
  return (
    <>
      <p>{t.lead}</p>
      <Ledger ordered>
        {departures.map((departure) => (
          <LedgerEntry
            key={departure.key}
            id={departure.key}
            mark={
              <>
                <b>{formatDate(departure.on)}</b>
                <br />
                {departure.by}
                {departure.agendaItem && `, ${t.item(departure.agendaItem)}`}
              </>
            }
          >
            <DepartureWords departure={departure} />
          </LedgerEntry>
        ))}
      </Ledger>
    </>
  );
}

function DepartureWords({ departure }: { departure: Departure }) {
  const t = useTexts(periodTexts).departures;
  const { rules } = useTexts(tripTexts);
  const { kind, rule, committee, trip, reason, noAccountReceived, caseNumber, revoked } = departure;
  const link = webLink(departure.link);
  return (
    <>
      <h3 className="h4">
        {t[kind]}: {rule}
      </h3>
      <p>
        {!committee && !trip && t.wholePeriod}
        {committee && <CommitteeLink {...committee} />}
        {committee && trip && " · "}
        {trip && <a href={tripAddress(trip.reference)}>{capitalise(trip.name)}</a>}
      </p>
      <blockquote>
        <Paragraphs text={reason || (noAccountReceived ? rules.noAccount : "")} />
      </blockquote>
      {revoked && <p>{t.revoked(revoked.on, revoked.reason)}</p>}
      {(caseNumber || link) && (
        <FinePrint>
          {caseNumber && t.case(caseNumber)} {link && <a href={link}>{t.link}</a>}
        </FinePrint>
      )}
    </>
  );
}
