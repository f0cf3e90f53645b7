import { useTexts } from "~/shared/texts";
import { periodTexts } from "../period-texts";
import type { Timeline } from "../timeline";
import { TimelineDrawing } from "./timeline-drawing";
import { TimelineSign } from "./timeline-marks";

/** The timeline in both its forms, with what its signs mean. */
export function TimelineFigure({ timeline }: { timeline: Timeline }) {
  const t = useTexts(periodTexts).timeline;
  const signs = [
    { kind: "approved", y: 8, className: "only-desk" },
    { kind: "published", y: 16, className: undefined },
    { kind: "due", y: 8, className: undefined },
    { kind: "overdue", y: 8, className: undefined },
  ] as const;
  const isDrawn = ({ kind }: (typeof signs)[number]) =>
    timeline.marks.some((mark) => mark.kind === kind || (kind === "approved" && mark.kind === "evaluated"));
  return (
    <figure className="timeline-figure">
      <TimelineDrawing timeline={timeline} form="wide" />
      <TimelineDrawing timeline={timeline} form="narrow" />
      <figcaption>
        <ul className="marks no-max-width">
          <li>
            <svg className="tl-key" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <rect className="tl-trip" x="5" y="0" width="6" height="16" rx="3" />
            </svg>
            {t.signs.trip}
          </li>
          {signs.filter(isDrawn).map(({ kind, y, className }) => (
            <li key={kind} className={className}>
              <svg className="tl-key" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <TimelineSign kind={kind} x={kind === "published" ? 4 : 8} y={y} />
              </svg>
              {t.signs[kind]}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
