import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { LinkButton } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import { draftTexts } from "../../draft/texts";

interface RuleOrderProps {
  ruleKey: string;
  version: number;
  mayMove: { up: boolean; down: boolean };
}

/** Moves a rule by one place within its group. */
export function RuleOrder({ ruleKey, version, mayMove }: RuleOrderProps) {
  const t = useTexts(draftTexts).editing;
  if (!mayMove.up && !mayMove.down) return null;
  return (
    <Form method="post" className="rule-order">
      <FormIdentity form="move" />
      <HiddenField name="key" value={ruleKey} />
      <HiddenField name="version" value={String(version)} />
      <span className="meta">{t.order}:</span>
      {mayMove.up && (
        <LinkButton name="direction" value="up">
          {t.up}
        </LinkButton>
      )}
      {mayMove.down && (
        <LinkButton name="direction" value="down">
          {t.down}
        </LinkButton>
      )}
    </Form>
  );
}
