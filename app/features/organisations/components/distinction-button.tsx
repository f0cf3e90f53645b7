import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import { distinctionForms } from "../merging/distinction-form";
import { mergeTexts } from "../merging/texts";

interface Named {
  id: string;
  name: string;
}

interface DistinctionButtonProps {
  one: Named;
  other: Named;
  /** Whether they stand as not the same. */
  areApart?: boolean;
}

/** Says that two are not the same, or takes it back. */
export function DistinctionButton({ one, other, areApart = false }: DistinctionButtonProps) {
  const t = useTexts(mergeTexts);
  return (
    <Form method="post" action="/arbejdsrum/organisationer">
      <FormIdentity form={areApart ? distinctionForms.together : distinctionForms.apart} />
      <HiddenField name="oneId" value={one.id} />
      <HiddenField name="otherId" value={other.id} />
      <Button
        kind="tertiary"
        aria-label={t.about(areApart ? t.takeBack : t.notTheSame, one.name, other.name)}
      >
        {areApart ? t.takeBack : t.notTheSame}
      </Button>
    </Form>
  );
}
