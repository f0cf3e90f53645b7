import { useTexts } from "~/shared/texts";
import { classes } from "~/ui/classes";
import { periodTexts } from "../period-texts";
import { scoreboardTexts } from "../scoreboard-texts";
import type { Timeline } from "../timeline";
import { timelineScale } from "../timeline-scale";
import { TimelineGrid } from "./timeline-grid";
import { TimelineMarks } from "./timeline-marks";

interface TimelineDrawingProps {
  timeline: Timeline;
  form: "wide" | "narrow";
}

/** The period as a drawing; the table beneath it says the same, and carries the links. */
export function TimelineDrawing({ timeline, form }: TimelineDrawingProps) {
  const t = useTexts(periodTexts).timeline;
  const { standing } = useTexts(scoreboardTexts);
  const scale = timelineScale(timeline, form);
  const { trips, lanes } = timeline;
  const thickness = form === "wide" ? 8 : 6;
  const ids = { title: `tidslinje-${form}-t`, text: `tidslinje-${form}-d` };
  return (
    <svg
      className={classes("timeline", form === "wide" ? "only-desk" : "only-phone")}
      viewBox={`0 0 ${scale.width} ${scale.height}`}
      role="img"
      aria-labelledby={`${ids.title} ${ids.text}`}
    >
      <title id={ids.title}>{t.title(timeline.firstYear, timeline.lastYear)}</title>
      <desc id={ids.text}>{t.description}</desc>
      <TimelineGrid timeline={timeline} scale={scale} />
      <TimelineMarks timeline={timeline} scale={scale} />
      {trips.map(({ reference, name, fromLane, toLane, from, to, isAhead }) => {
        const x = scale.x(from);
        const width = Math.max(thickness, scale.x(to) - x);
        const top = scale.laneY(fromLane) - 10;
        const middle = x + width / 2;
        return (
          <g key={`${reference} ${fromLane}`}>
            <rect
              className={classes("tl-trip", isAhead && "tl-ahead")}
              x={x}
              y={top}
              width={width}
              height={scale.laneY(toLane) + 10 - top}
              rx={thickness / 2}
            />
            <text className="tl-strong" y={top - 10} {...anchored(middle, name, scale)}>
              {name}
            </text>
          </g>
        );
      })}
      {lanes.map(({ slug, name, standing: note }, lane) => (
        <g key={slug}>
          <text x="0" y={scale.nameY(lane)}>
            {name}
          </text>
          {note && (
            <text className="tl-quiet" x={scale.left + 6} y={scale.laneY(lane) - 6}>
              {standing[note]}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** Roughly how wide a letter is drawn. */
const letterWidth = 8;

/** Above its trip, and turned inwards where it would reach over the edge. */
function anchored(middle: number, name: string, { left, right }: { left: number; right: number }) {
  const half = (name.length * letterWidth) / 2;
  if (middle - half < left) return { x: left, textAnchor: "start" as const };
  return middle + half > right
    ? { x: right, textAnchor: "end" as const }
    : { x: middle, textAnchor: "middle" as const };
}
