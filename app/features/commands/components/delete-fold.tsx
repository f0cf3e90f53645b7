import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";

interface DeleteFoldProps {
  /** What the button says: »Slet initiativet«. */
  label: string;
  /** What goes with it, or what else to do. */
  lead: string;
  version: number;
}

/** The button that deletes what the page is about, behind a fold. Its form is named `delete`. */
export function DeleteFold({ label, lead, version }: DeleteFoldProps) {
  return (
    <Fold summary={label}>
      <p>{lead}</p>
      <Form method="post">
        <FormIdentity form="delete" />
        <HiddenField name="version" value={String(version)} />
        <Button kind="warning">{label}</Button>
      </Form>
    </Fold>
  );
}
