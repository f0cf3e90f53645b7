import { Form, Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { EditBox } from "~/ui/form/edit-box";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { TextArea } from "~/ui/form/text-area";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { followUpLabels, followUpTexts } from "../follow-up-texts";
import type { Recommendation } from "../recommendation";
import { newRecommendationSchema, recommendationSchema } from "../recommendation-form";
import { OwnerField } from "./owner-field";

/** Adds a recommendation; `body` is what it begins with. */
export function NewRecommendationForm({ body }: { body: string }) {
  const t = useTexts(followUpTexts);
  const form = useTypedForm({
    form: "add",
    schema: newRecommendationSchema,
    labels: followUpLabels,
    defaults: { body, owner: "" },
  });
  return (
    <EditBox heading={t.add} level={3}>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.mend} />
        <FormIdentity form={form.form} />
        <TextArea {...form.field("body")} label={t.body} />
        <OwnerField form={form} />
        <ButtonRow>
          <Button>{t.add}</Button>
        </ButtonRow>
      </Form>
    </EditBox>
  );
}

interface RecommendationFormProps {
  recommendation: Recommendation;
  /** Where to go without saving. */
  address: string;
}

/** Changes a recommendation where it stands. */
export function RecommendationForm({ recommendation, address }: RecommendationFormProps) {
  const t = useTexts(followUpTexts);
  const { id, body, owner, number, version } = recommendation;
  const form = useTypedForm({
    form: "change",
    schema: recommendationSchema,
    labels: followUpLabels,
    defaults: { id, body, owner, version: String(version) },
  });
  return (
    <EditBox heading={t.numbered(number)} level={3}>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.mend} />
        <FormIdentity form={form.form} />
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={String(version)} />
        <TextArea {...form.field("body")} label={t.body} />
        <OwnerField form={form} />
        <ButtonRow>
          <Button>{t.save}</Button>
          <Link to={address} className="button button-tertiary">
            {t.cancel}
          </Link>
        </ButtonRow>
      </Form>
    </EditBox>
  );
}
