import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import { draftTexts } from "../../draft/texts";

/** Throws the draft away; folded, so that nobody does it by chance. */
export function DiscardDraft({ version }: { version: number }) {
  const t = useTexts(draftTexts);
  return (
    <Fold summary={t.discardFold}>
      <p>{t.discardWhy}</p>
      <Form method="post">
        <FormIdentity form="discard" />
        <HiddenField name="version" value={String(version)} />
        <Button kind="warning">{t.discard}</Button>
      </Form>
    </Fold>
  );
}
