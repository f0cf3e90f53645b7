import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Aside } from "~/ui/public/fine-print";
import { KeepTogether } from "~/ui/public/keep-together";
import { MarkLegend } from "~/ui/public/matrix";
import { PublicTable } from "~/ui/public/public-table";
import { Cell, Row, RowHead, TableBody } from "~/ui/table/parts";
import { tripAddress } from "../addresses";
import type { MatrixRow } from "../matrix-rows";
import { scoreboardTexts } from "../scoreboard-texts";
import { standingTones } from "../standing-tones";
import { tripSteps } from "../trip-steps";
import { CommitteeLink } from "./committee-link";
import { MatrixStep } from "./matrix-step";
import { RowNext } from "./row-next";

const markStates = ["done", "next", "late", "waiting"] as const;

interface StandingMatrixProps {
  caption: string;
  rows: readonly MatrixRow[];
  periodSlug: string;
  /** The day that it is told of. */
  today: string;
}

/** The scoreboard of a period: every committee, its trips, and how far each has come. */
export function StandingMatrix({ caption, rows, periodSlug, today }: StandingMatrixProps) {
  const t = useTexts(scoreboardTexts);
  if (rows.length === 0) return <p>{t.nobody}</p>;
  return (
    <>
      <PublicTable
        kind="matrix"
        caption={caption}
        columns={[
          { label: t.columns.committee },
          { label: t.matrix.trip, className: "matrix-trip" },
          ...tripSteps.map((step) => ({ label: t.matrix.step[step] })),
        ]}
      >
        <TableBody>
          {rows.map((row) => (
            <Row key={`${row.committee.slug} ${row.tripNumber}`}>
              <CommitteeHead row={row} />
              {row.trip ? (
                <TripCells row={row} today={today} />
              ) : (
                <>
                  <Cell className="matrix-trip soft">
                    {row.committee.standing === "dispensed" ? t.matrix.doesNotTravel : t.matrix.noTrip}
                  </Cell>
                  <Cell colSpan={tripSteps.length} className="matrix-says">
                    <Badge tone={standingTones[row.committee.standing]}>
                      {t.standing[row.committee.standing]}
                    </Badge>{" "}
                    <RowNext row={row.committee} periodSlug={periodSlug} today={today} />
                  </Cell>
                </>
              )}
            </Row>
          ))}
        </TableBody>
      </PublicTable>
      <MarkLegend
        items={markStates
          .filter((state) => rows.some(({ trip }) => trip?.steps.some((step) => step.state === state)))
          .map((state) => ({ state, words: t.matrix[state] }))}
      />
    </>
  );
}

function CommitteeHead({ row: { committee, trip, tripNumber } }: { row: MatrixRow }) {
  const t = useTexts(scoreboardTexts).matrix;
  return (
    <RowHead>
      {tripNumber > 1 ? (
        <span className="soft">
          <KeepTogether>{t.tripNumber(committee.name, tripNumber)}</KeepTogether>
        </span>
      ) : (
        <CommitteeLink slug={committee.slug} name={committee.name} />
      )}
      {trip && (
        <span className="aside only-phone">
          {trip.name}
          {trip.committeeCount > 1 && `, ${t.joint}`}
          {trip.isCancelled && `, ${t.cancelled}`}
        </span>
      )}
    </RowHead>
  );
}

/** Held, evaluated and published are the trip's own, and span the lines of the committees that shared it. */
function TripCells({ row: { trip, span }, today }: { row: MatrixRow; today: string }) {
  const t = useTexts(scoreboardTexts).matrix;
  if (!trip) return null;
  const isSpanned = span === 0;
  const rowSpan = span > 1 ? span : undefined;
  return (
    <>
      {!isSpanned && (
        <Cell className="matrix-trip" rowSpan={rowSpan}>
          <a href={tripAddress(trip.reference)}>{trip.name}</a>
          {trip.committeeCount > 1 && <Aside>{t.joint}</Aside>}
          {trip.isCancelled && <Aside>{t.cancelled}</Aside>}
        </Cell>
      )}
      {trip.steps.map((step) => {
        const isOwn = step.step === "approved";
        if (isSpanned && !isOwn) return null;
        return (
          <Cell
            key={step.step}
            rowSpan={isOwn ? undefined : rowSpan}
            className={!isOwn && rowSpan ? "matrix-joint" : undefined}
          >
            <MatrixStep step={step} today={today} />
          </Cell>
        );
      })}
    </>
  );
}
