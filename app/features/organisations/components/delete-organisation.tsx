import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import { viewTexts } from "../view-texts";

/** The way to delete an organisation, folded away. */
export function DeleteOrganisation({ version }: { version: number }) {
  const t = useTexts(viewTexts);
  return (
    <Fold summary={t.delete}>
      <Form method="post">
        <FormIdentity form="delete" />
        <HiddenField name="version" value={String(version)} />
        <p className="meta">{t.deleteLead}</p>
        <Button kind="warning" className="mt-4">
          {t.delete}
        </Button>
      </Form>
    </Fold>
  );
}
