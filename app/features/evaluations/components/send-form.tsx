import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import type { EvaluationView } from "../evaluation-view.server";
import { evaluationTexts } from "../texts";
import { useFormAnswer } from "./use-form-answer";
import { useObstacles } from "./use-obstacles";

/** Sends the evaluation to its signer, and says beforehand what is missing. */
export function SendForm({ view }: { view: EvaluationView }) {
  const t = useTexts(evaluationTexts);
  const form = useFormAnswer("send", {});
  const { before, despite } = useObstacles(view);
  return (
    <>
      <Form method="post" className="mt-4">
        <FormRefusal answer={form.answer} />
        <FormIdentity form={form.form} />
        <Button kind={before ? "secondary" : "primary"} className="w-percent-100">
          {t.send}
        </Button>
      </Form>
      {before && (
        <p className="meta mt-3">
          {t.before}
          {before}.
        </p>
      )}
      {!before && despite && (
        <p className="meta mt-3">
          {t.maySendDespite}
          {despite}.
        </p>
      )}
    </>
  );
}
