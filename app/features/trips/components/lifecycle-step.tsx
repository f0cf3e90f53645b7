import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { SectionHeading } from "~/ui/section-heading";
import type { StepPage } from "../lifecycle-page.server";
import { lifecycleTexts } from "../lifecycle-texts";

interface LifecycleStepProps {
  step: StepPage;
  /** What stands between the trip and the step, or the step's form. */
  children: ReactNode;
}

/** A step of the trip's life: what will happen, and the form that makes it so. */
export function LifecycleStep({ step, children }: LifecycleStepProps) {
  const t = useTexts(lifecycleTexts);
  const { title, happens } = t.steps[step.command];
  if (step.closed)
    return (
      <>
        <SectionHeading>{title}</SectionHeading>
        <Alert tone="info" heading={step.closed.title}>
          <p>{step.closed.text}</p>
          {step.closed.wayOut && <p>{step.closed.wayOut}</p>}
        </Alert>
        <p className="mt-4">
          <Link to={step.address}>{t.back}</Link>
        </p>
      </>
    );
  return (
    <>
      <SectionHeading>{title}</SectionHeading>
      <p>{t.whatHappens}:</p>
      <ul>
        {happens.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {children}
    </>
  );
}
