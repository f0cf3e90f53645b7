import { Form } from "@remix-run/react";
import { Button } from "../button";
import { Fold } from "../fold";
import { FormIdentity } from "./form-key";
import { HiddenField } from "./hidden-field";

interface DeleteFoldProps {
  /** What the button says, and the fold above it. */
  label: string;
  /** What it means, and what to do instead. */
  lead: string;
  /** Tells the form from the others of its page. */
  form?: string;
  /** Of what is deleted, where others may edit it too. */
  version?: number;
}

/** Deletes something, a step away from the page's other buttons. */
export function DeleteFold({ label, lead, form = "delete", version }: DeleteFoldProps) {
  return (
    <div className="mt-7">
      <Fold summary={label}>
        <p>{lead}</p>
        <Form method="post">
          <FormIdentity form={form} />
          {version !== undefined && <HiddenField name="version" value={String(version)} />}
          <Button kind="warning">{label}</Button>
        </Form>
      </Fold>
    </div>
  );
}
