import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import type { OpenStep } from "../lifecycle-steps";
import { lifecycleTexts } from "../lifecycle-texts";

interface NextStepButtonsProps {
  /** From `openSteps`; nothing is shown when none is open. */
  steps: readonly OpenStep[];
  /** The trip's own address, without a slash at its end. */
  address: string;
}

/** The steps that the viewer may take from the trip's present state; the one that leads on stands out. */
export function NextStepButtons({ steps, address }: NextStepButtonsProps) {
  const t = useTexts(lifecycleTexts);
  if (steps.length === 0) return null;
  return (
    <nav aria-label={t.next}>
      <ButtonRow>
        {steps.map(({ command, path, leadsOn }) => (
          <ButtonLink key={command} kind={leadsOn ? "primary" : "secondary"} to={`${address}/${path}`}>
            {t.steps[command].lead}
          </ButtonLink>
        ))}
      </ButtonRow>
    </nav>
  );
}
