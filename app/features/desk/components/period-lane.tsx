import { daysBetween, type IsoDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import type { LaneMark } from "../period-rows";
import { deskTexts } from "../texts";

const width = 300;

interface PeriodLaneProps {
  firstYear: number;
  lastYear: number;
  today: IsoDate;
  marks: readonly LaneMark[];
}

/** A committee's trips along the years of the period, and where today is. The row beside it carries the links. */
export function PeriodLane({ firstYear, lastYear, today, marks }: PeriodLaneProps) {
  const t = useTexts(deskTexts).period;
  const from = `${firstYear}-01-01`;
  const whole = daysBetween(from, `${lastYear + 1}-01-01`);
  const at = (day: IsoDate) => Math.min(width, Math.max(0, (daysBetween(from, day) / whole) * width));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const label = marks.map(({ kind, on }) => t.markLabel(kind, on)).join(" ") || t.noMarks;
  return (
    <svg className="lane-svg" viewBox={`0 0 ${width} 40`} role="img" aria-label={label}>
      <rect x="0" y="16" width={width} height="20" className="lane-ground" />
      {years.map((year) => (
        <g key={year}>
          <path d={`M${at(`${year}-01-01`) + 0.5} 2v34`} className="lane-year" />
          <text x={at(`${year}-01-01`) + 5} y="12" fontSize="12" className="lane-text">
            {year}
          </text>
        </g>
      ))}
      {today >= from && today <= `${lastYear}-12-31` && (
        <path d={`M${at(today)} 14v24`} className="lane-today" />
      )}
      {marks.map(({ kind, on }) => (
        <Mark key={`${kind} ${on}`} kind={kind} x={at(on)} />
      ))}
    </svg>
  );
}

function Mark({ kind, x }: { kind: LaneMark["kind"]; x: number }) {
  if (kind === "held") return <circle cx={x} cy="26" r="6" className="lane-held" />;
  if (kind === "planned") return <circle cx={x} cy="26" r="5" className="lane-planned" />;
  return <path d={`M${x} 20l6 6-6 6-6-6z`} className="lane-evaluation" />;
}

/** What the marks of the lanes mean. */
export function LaneLegend() {
  const t = useTexts(deskTexts).period;
  return (
    <ul className="list legend meta mt-3">
      {(["held", "planned", "evaluation"] as const).map((kind) => (
        <li key={kind}>
          <svg width="16" height="16" viewBox="0 18 16 16" aria-hidden="true">
            <Mark kind={kind} x={8} />
          </svg>{" "}
          {t.marks[kind]}
        </li>
      ))}
      <li>
        <svg width="16" height="16" aria-hidden="true">
          <path d="M8 0v16" className="lane-today" />
        </svg>{" "}
        {t.todayMark}
      </li>
    </ul>
  );
}
