import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { HiddenText } from "./hidden-text";
import { Icon } from "./icon";
import { uiTexts } from "./texts";

export type StepState = "done" | "now" | "ahead" | "late" | "skipped";

export interface LifeStep {
  label: string;
  /** When it happened, or by when it must. */
  note?: ReactNode;
  state: StepState;
}

interface LifeProps {
  label: string;
  steps: readonly LifeStep[];
}

/** The steps of a life, in their order: across on a desk, one line each on a phone. */
export function Life({ label, steps }: LifeProps) {
  const t = useTexts(uiTexts);
  return (
    <ol className="list life" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          className={`life-${step.state}`}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <span>
            {step.state !== "now" && step.state !== "ahead" && <HiddenText>{t.step[step.state]}</HiddenText>}
            {step.state === "done" && <Icon name="check" tone="good" />}
            {step.state === "late" && <Icon name="error" tone="bad" />}
            {step.label}
          </span>
          {step.note && <span className="meta">{step.note}</span>}
        </li>
      ))}
    </ol>
  );
}
