import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { periodTexts } from "../period-texts";
import type { Timeline } from "../timeline";
import type { TimelineScale } from "../timeline-scale";

interface TimelineGridProps {
  timeline: Timeline;
  scale: TimelineScale;
}

/** Years, quarters where there is room, lanes, and today. */
export function TimelineGrid({ timeline: { firstYear, lastYear, lanes, today }, scale }: TimelineGridProps) {
  const t = useTexts(periodTexts).timeline;
  const { left, right, top, height, form } = scale;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const bottom = height - 4;
  return (
    <>
      {years.map((year) => {
        const x = scale.x(`${year}-01-01`);
        return (
          <g key={year}>
            <path className="tl-year" d={`M${x} ${top}V${bottom}`} />
            <text className="tl-strong" x={x + 6} y={top + 14}>
              {year}
            </text>
            {form === "wide" &&
              t.quarters.map((name, quarter) => {
                const at = scale.x(`${year}-${String(quarter * 3 + 1).padStart(2, "0")}-01`);
                return (
                  <g key={name}>
                    {quarter > 0 && <path className="tl-lane" d={`M${at} ${top + 24}V${bottom}`} />}
                    <text className="tl-quiet" x={at + 3} y={top + 29}>
                      {name}
                    </text>
                  </g>
                );
              })}
          </g>
        );
      })}
      <path className="tl-year" d={`M${right} ${top}V${bottom}`} />
      {lanes.map(({ slug }, lane) => (
        <path key={slug} className="tl-lane" d={`M${left} ${scale.laneY(lane)}H${right}`} />
      ))}
      {today && (
        <>
          <path className="tl-today" d={`M${scale.x(today)} ${top}V${bottom}`} />
          <text className="tl-strong" y={top - 4} {...besideToday(scale.x(today), scale)}>
            {form === "wide" ? t.today(formatDate(today).replace(/ \d{4}$/, "")) : t.todayShort}
          </text>
        </>
      )}
    </>
  );
}

const wordsWidth = 160;

function besideToday(x: number, { left }: TimelineScale) {
  return x - left < wordsWidth ? { x: x + 5 } : { x: x - 5, textAnchor: "end" as const };
}
