import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { Panel } from "~/ui/panel";
import { closingForm } from "../closing-form";
import { closingTexts } from "../closing-texts";
import { periodLabels } from "../texts";

interface ClosePanelProps {
  version: number;
  /** Whether nothing stands in the way. */
  isReady: boolean;
  mayClose: boolean;
}

/** What closing does, and the button that does it once nothing stands in the way. */
export function ClosePanel({ version, isReady, mayClose }: ClosePanelProps) {
  const t = useTexts(closingTexts);
  const form = useTypedForm({
    form: "closing",
    schema: closingForm,
    defaults: { version: String(version) },
    labels: periodLabels,
  });
  return (
    <Panel heading={t.what}>
      <ul>
        {t.whatLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {mayClose ? (
        <TypedForm form={form} refused={t.refused} version={version}>
          {isReady && (
            <ButtonRow>
              <Button>{t.close}</Button>
            </ButtonRow>
          )}
        </TypedForm>
      ) : (
        <p className="meta">{t.onlyAdministrator}</p>
      )}
    </Panel>
  );
}
