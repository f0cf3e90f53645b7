import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { classes } from "../classes";
import { HiddenText } from "../hidden-text";
import { uiTexts } from "../texts";

/** "off" is a station that was passed by: a trip that was cancelled. */
export type StationState = "done" | "now" | "next" | "late" | "off";

export interface Station {
  key: string;
  /** A word, or a link. */
  title: ReactNode;
  note?: ReactNode;
  state: StationState;
}

interface RailProps {
  label: string;
  stations: readonly Station[];
  /** Right below a Sky, whose edge is then the line. */
  onHorizon?: boolean;
}

/** Stations on a line: the life of a trip, the trips of a period. */
export function Rail({ label, stations, onHorizon }: RailProps) {
  const t = useTexts(uiTexts);
  return (
    <ol className={classes("rail no-max-width", onHorizon && "rail-on-horizon")} aria-label={label}>
      {stations.map(({ key, title, note, state }) => (
        <li key={key} className={`station-${state}`} aria-current={state === "now" ? "step" : undefined}>
          <span className="rail-head">
            {state !== "now" && <HiddenText>{t.station[state]}</HiddenText>}
            {title}
          </span>{" "}
          {note && <span>{note}</span>}
        </li>
      ))}
    </ol>
  );
}
