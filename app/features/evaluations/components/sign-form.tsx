import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import type { SigningCapacity } from "../evaluation";
import { evaluationTexts } from "../texts";
import { useFormAnswer } from "./use-form-answer";

interface SignFormProps {
  capacity: Exclude<SigningCapacity, "minutes">;
  /** The evaluation's version on the page that the signer reads. */
  version: number;
}

export function SignForm({ capacity, version }: SignFormProps) {
  const t = useTexts(evaluationTexts);
  const form = useFormAnswer("sign", {});
  return (
    <Form method="post" className="mt-4">
      <FormRefusal answer={form.answer} />
      <FormIdentity form={form.form} />
      <HiddenField name="version" value={String(version)} />
      <Button className="w-percent-100">{t.sign}</Button>
      <p className="meta mt-3">
        {t.signAs[capacity]} {t.signMeans}
      </p>
    </Form>
  );
}
