import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { SectionHeading } from "~/ui/section-heading";
import { newsTexts, topicLabels } from "../texts";
import { newTopicForm } from "../topic-form";

/** Adds a topic below those that stand. */
export function NewTopic() {
  const t = useTexts(newsTexts).topics;
  const form = useTypedForm({ form: "newTopic", schema: newTopicForm, defaults: {}, labels: topicLabels });
  return (
    <>
      <SectionHeading>{t.add}</SectionHeading>
      <TypedForm form={form} refused={t.refused}>
        <TextField {...form.field("name")} label={t.name} autoComplete="off" />
        <ButtonRow>
          <Button>{t.create}</Button>
        </ButtonRow>
      </TypedForm>
    </>
  );
}
