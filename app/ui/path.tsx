import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { HiddenText } from "./hidden-text";
import type { StepState } from "./life";
import { uiTexts } from "./texts";

interface PathStep {
  title: string;
  note?: ReactNode;
  state: Exclude<StepState, "skipped">;
}

/** A way through stations, top down: to a signature, to a decision. */
export function Path({ steps }: { steps: readonly PathStep[] }) {
  const t = useTexts(uiTexts);
  return (
    <ol className="list path">
      {steps.map(({ title, note, state }) => (
        <li key={title} className={`path-${state}`} aria-current={state === "now" ? "step" : undefined}>
          {(state === "done" || state === "late") && <HiddenText>{t.step[state]}</HiddenText>}
          <strong>{title}</strong>
          {note && (
            <>
              <br />
              <span className="meta">{note}</span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
