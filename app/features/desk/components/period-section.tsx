import { Link } from "@remix-run/react";
import { StandingBadge } from "~/features/travel-rules/components/standing-badge";
import { formatDateRange, type IsoDate } from "~/shared/dates";
import { formatNearDate } from "~/shared/near-date";
import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import { DataTable } from "~/ui/table/data-table";
import type { PeriodRow, PeriodTable } from "../period-rows";
import { tripAddress } from "../task";
import { deskTexts } from "../texts";
import { LaneLegend, PeriodLane } from "./period-lane";

interface PeriodSectionProps {
  period: PeriodTable;
  today: IsoDate;
  /** Whether the table shows the viewer's own committees alone. */
  isMine: boolean;
  coordinators: readonly string[];
  mayPlan: boolean;
}

/** How each committee stands in the present period. */
export function PeriodSection({ period, today, isMine, coordinators, mayPlan }: PeriodSectionProps) {
  const t = useTexts(deskTexts).period;
  const { slug, firstYear, lastYear, rows } = period;
  const count = (of: (row: PeriodRow) => boolean) => rows.filter(of).length;
  const held = count(({ stage }) => stage === "held");
  const coming = count(({ stage }) => stage !== "held" && stage !== "nothing");
  const nothing = count(({ stage, applies }) => stage === "nothing" && applies);
  return (
    <>
      <SectionHeading id="perioden">{t.heading(slug, isMine)}</SectionHeading>
      <p className="mt-0 mb-4">{rows.length === 0 ? t.none : t.summary(held, coming, nothing)}</p>
      {rows.length > 0 && (
        <>
          <DataTable
            caption={t.caption}
            stack="lg"
            rows={rows}
            keyOf={({ committee }) => committee.slug}
            columns={[
              {
                label: t.columns.committee,
                cell: ({ committee }) => (
                  <Link to={`/arbejdsrum/udvalg/${committee.slug}`}>{committee.name}</Link>
                ),
              },
              {
                label: t.columns.standing,
                cell: ({ stage, applies }) => <StandingBadge stage={stage} applies={applies} />,
              },
              { label: t.columns.trip, cell: (row) => <TripOf row={row} /> },
              {
                label: t.columns.next,
                cell: (row) => <NextOf {...{ row, today, coordinators, mayPlan }} />,
              },
              {
                label: t.columns.lane,
                labelHidden: true,
                className: "lane-col",
                cell: ({ marks }) => <PeriodLane {...{ firstYear, lastYear, today, marks }} />,
              },
            ]}
          />
          <LaneLegend />
        </>
      )}
    </>
  );
}

function TripOf({ row: { trip } }: { row: PeriodRow }) {
  const t = useTexts(deskTexts).period;
  if (!trip) return "–";
  const dates = trip.startsOn && formatDateRange(trip.startsOn, trip.endsOn ?? trip.startsOn);
  return (
    <>
      <Link to={tripAddress(trip)}>{trip.title}</Link>
      <br />
      <span className="meta">{[dates, trip.isJoint && t.joint].filter(Boolean).join(", ")}</span>
    </>
  );
}

interface NextOfProps {
  row: PeriodRow;
  today: IsoDate;
  coordinators: readonly string[];
  mayPlan: boolean;
}

function NextOf({ row: { next, stage }, today, coordinators, mayPlan }: NextOfProps) {
  const t = useTexts(deskTexts).period;
  if (!next)
    return stage === "nothing" && mayPlan ? (
      <Link to="/arbejdsrum/studieture/ny">{t.plan}</Link>
    ) : (
      t.nothingNext
    );
  const coordinator = coordinators.length === 1 ? coordinators[0] : undefined;
  const names = { secretary: null, politicians: null, chair: next.chair, committee: next.chair, coordinator };
  const who = next.isMine ? t.you : (names[next.by] ?? t.responsible[next.by]);
  return (
    <>
      {t.nextStep[next.duty]}
      <br />
      <span className="meta">
        {who}
        {next.dueOn && (
          <>
            , <span className={next.isLate ? "bad" : undefined}>{formatNearDate(next.dueOn, today)}</span>
          </>
        )}
      </span>
    </>
  );
}
