import type { ReportFacts, ReportTrip } from "~/features/reports/report-facts";
import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { Aside } from "~/ui/public/fine-print";
import { PublicTable } from "~/ui/public/public-table";
import { Cell, Row, RowHead, TableBody } from "~/ui/table/parts";
import { shortMoney } from "../amounts";
import { NotKnown } from "../parts/not-known";
import { tripTexts } from "../trip-texts";
import type { ReportLinks } from "./report-links";
import { reportTexts } from "./report-texts";

interface ReportTripsProps {
  facts: ReportFacts;
  links: ReportLinks;
}

/** The year's trips, and those of earlier years that were evaluated in it. */
export function ReportTrips({ facts, links }: ReportTripsProps) {
  const t = useTexts(reportTexts);
  const { trips, evaluatedLate, year, committee } = facts;
  return (
    <>
      {trips.length === 0 ? (
        <p>{links.isPublic ? t.trips.nonePublic(year) : t.trips.none(year)}</p>
      ) : (
        <TripRows
          caption={t.trips.caption(year)}
          trips={trips}
          links={links}
          isCouncil={committee.isCouncil}
        />
      )}
      {evaluatedLate.length > 0 && (
        <>
          <h3 className="h4">{t.trips.late}</h3>
          <TripRows
            caption={t.trips.late}
            trips={evaluatedLate}
            links={links}
            isCouncil={committee.isCouncil}
          />
        </>
      )}
    </>
  );
}

interface TripRowsProps {
  caption: string;
  trips: readonly ReportTrip[];
  links: ReportLinks;
  isCouncil: boolean;
}

function TripRows({ caption, trips, links, isCouncil }: TripRowsProps) {
  const t = useTexts(reportTexts).trips;
  const { dates } = useTexts(tripTexts);
  const cost = isCouncil ? t.columns.whole : t.columns.cost;
  return (
    <PublicTable
      caption={caption}
      columns={[
        { label: t.columns.trip },
        { label: t.columns.committees },
        { label: cost, align: "end" },
        { label: t.columns.state },
      ]}
    >
      <TableBody>
        {trips.map((trip) => (
          <Row key={trip.reference}>
            <RowHead>
              <a href={links.trip(trip.reference)}>
                <TripName trip={trip} />
              </a>
              <Aside>
                {[dates(trip.startsOn, trip.endsOn), joinWords(trip.places)].filter(Boolean).join(" · ")}
              </Aside>
              {trip.hosts.length > 0 && <Aside>{t.hosts(joinWords(trip.hosts))}</Aside>}
            </RowHead>
            <Cell title={t.columns.committees}>
              {joinWords(trip.committees)}
              {trip.kind === "administrative" && <Aside>{t.administrative}</Aside>}
            </Cell>
            <Cell align="end" title={cost}>
              <Cost trip={trip} />
              {trip.costMinor !== null && !trip.costIsFinal && <Aside>{t.provisional}</Aside>}
            </Cell>
            <Cell title={t.columns.state}>
              {t.outcome[trip.outcome]}
              <Aside>
                {trip.evaluation.state === "approved" && trip.evaluation.decidedOn
                  ? t.decidedOn(trip.evaluation.decidedOn)
                  : t.evaluation[trip.evaluation.state]}
              </Aside>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </PublicTable>
  );
}

function Cost({ trip: { costMinor, costIsWithheld, currency } }: { trip: ReportTrip }) {
  const t = useTexts(reportTexts).money;
  if (costMinor !== null) return shortMoney(costMinor, currency);
  return costIsWithheld ? <span className="meta">{t.noneOut}</span> : <NotKnown />;
}

/** The title where the programme is out; else where it went. */
export function TripName({ trip: { title, places } }: { trip: Pick<ReportTrip, "title" | "places"> }) {
  const t = useTexts(reportTexts).trips;
  if (title !== "") return title;
  return places.length > 0 ? t.untitled(joinWords(places)) : t.noPlace;
}
