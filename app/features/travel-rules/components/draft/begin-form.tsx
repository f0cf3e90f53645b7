import { Form } from "@remix-run/react";
import { Button, type ButtonKind } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import { beginDraftAddress } from "../../addresses";
import type { BeginningView } from "../../draft/beginning-view";

interface BeginFormProps {
  view: Pick<BeginningView, "slug" | "replaces">;
  from: "version" | "empty" | { preset: string };
  label: string;
  kind?: ButtonKind;
}

/** Begins the draft with one press, from any page of the period. */
export function BeginForm({ view: { slug, replaces }, from, label, kind = "secondary" }: BeginFormProps) {
  const preset = typeof from === "object" ? from.preset : null;
  return (
    <Form method="post" action={beginDraftAddress(slug)}>
      <FormIdentity form={`begin-${preset ?? from}`} />
      <HiddenField name="from" value={preset === null ? String(from) : "preset"} />
      {preset !== null && <HiddenField name="preset" value={preset} />}
      {replaces !== null && <HiddenField name="replaces" value={String(replaces)} />}
      <Button kind={kind}>{label}</Button>
    </Form>
  );
}
