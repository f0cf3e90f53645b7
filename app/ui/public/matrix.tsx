import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { HiddenText } from "../hidden-text";
import { uiTexts } from "../texts";

export type MatrixState = "done" | "next" | "late";

/** The mark of a scoreboard's cell. What stands beside it says the same in words. */
export function MatrixDot({ state }: { state: MatrixState }) {
  return <span className={`station station-${state}`} aria-hidden="true" />;
}

interface MatrixDateProps {
  state: MatrixState;
  /** »28.–30. «; a phone has room for month and year only. */
  day?: string;
  month?: string;
  year: string;
  /** What the date means when it is ahead: »senest«, »afrejse«. */
  note?: string;
}

export function MatrixDate({ state, day, month, year, note }: MatrixDateProps) {
  const t = useTexts(uiTexts);
  return (
    <>
      <MatrixDot state={state} />
      {state !== "done" && <HiddenText>{t.station[state]}</HiddenText>}
      {day && <span className="matrix-day">{day} </span>}
      {month} <span className="matrix-year">{year}</span>
      {note && <span className="aside matrix-word">{note}</span>}
    </>
  );
}

/** A deadline that has passed: »25 dage«, and where there is room »over fristen«. */
export function MatrixLate({ days, over }: { days: string; over: string }) {
  return (
    <>
      <MatrixDot state="late" />
      <b className="late">
        {days}
        <span className="matrix-word">
          <br />
          {over}
        </span>
      </b>
    </>
  );
}

/** A step that waits for the one before it. */
export function MatrixWaiting() {
  const t = useTexts(uiTexts);
  return (
    <span>
      –<HiddenText> {t.notHappened}</HiddenText>
    </span>
  );
}

interface MarkLegendProps {
  items: readonly { state: MatrixState | "waiting"; words: ReactNode }[];
}

/** What the marks mean. */
export function MarkLegend({ items }: MarkLegendProps) {
  return (
    <ul className="marks no-max-width">
      {items.map(({ state, words }) => (
        <li key={state}>
          {state === "waiting" ? "– " : <MatrixDot state={state} />}
          {words}
        </li>
      ))}
    </ul>
  );
}
