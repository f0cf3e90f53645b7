import type { Timeline } from "../timeline";
import type { TimelineScale } from "../timeline-scale";

interface TimelineMarksProps {
  timeline: Timeline;
  scale: TimelineScale;
}

/** The line of each trip's life, drawn broken where it lies ahead, and what happened along it. */
export function TimelineMarks({ timeline: { lives, marks, today }, scale }: TimelineMarksProps) {
  const shown = marks.filter(
    ({ kind }) => scale.form === "wide" || (kind !== "approved" && kind !== "evaluated"),
  );
  return (
    <>
      {lives.map(({ lane, from, to }, index) => {
        const y = scale.laneY(lane);
        const turn = today && today < to ? (today > from ? today : from) : to;
        return (
          <g key={index}>
            <path className="tl-life" d={`M${scale.x(from)} ${y}H${scale.x(turn)}`} />
            {turn < to && <path className="tl-life tl-broken" d={`M${scale.x(turn)} ${y}H${scale.x(to)}`} />}
          </g>
        );
      })}
      {shown.map(({ lane, on, kind }, index) => (
        <TimelineSign key={index} kind={kind} x={scale.x(on)} y={scale.laneY(lane)} />
      ))}
    </>
  );
}

interface TimelineSignProps {
  kind: Timeline["marks"][number]["kind"];
  x: number;
  y: number;
}

export function TimelineSign({ kind, x, y }: TimelineSignProps) {
  switch (kind) {
    case "approved":
    case "evaluated":
      return <circle className="tl-full" cx={x} cy={y} r="4" />;
    case "published":
      return <path className="tl-flag" d={`M${x} ${y}v-15h9l-3 4 3 4h-9`} />;
    case "due":
      return <circle className="tl-open" cx={x} cy={y} r="5" />;
    case "overdue":
      return (
        <>
          <circle className="tl-overdue" cx={x} cy={y} r="7" />
          <path className="tl-bang" d={`M${x} ${y - 4}v5m0 1.5v1.5`} />
        </>
      );
  }
}
