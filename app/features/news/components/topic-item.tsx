import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Fold } from "~/ui/fold";
import { FormIdentity } from "~/ui/form/form-key";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { newsTexts, topicLabels } from "../texts";
import { renameTopicForm } from "../topic-form";
import type { Topic } from "../topics.server";

interface TopicItemProps {
  topic: Topic;
  isFirst: boolean;
  isLast: boolean;
}

/** A topic with its address, how much it is used, and what can be done with it. */
export function TopicItem({ topic: { id, slug, name, used, version }, isFirst, isLast }: TopicItemProps) {
  const t = useTexts(newsTexts).topics;
  const form = useTypedForm({
    form: `rename-${id}`,
    schema: renameTopicForm,
    defaults: { name, version: String(version) },
    labels: topicLabels,
  });
  return (
    <li>
      <strong>{name}</strong>
      <br />
      <span className="meta">{[t.address(slug), t.used(used)].join(" · ")}</span>
      <Fold summary={t.rename} open={form.answer !== undefined}>
        <TypedForm form={form} refused={t.refused} version={version}>
          <TextField {...form.field("name")} id={`name-${id}`} label={t.name} autoComplete="off" />
          <ButtonRow>
            <Button>{t.save}</Button>
          </ButtonRow>
        </TypedForm>
        <Form method="post">
          <FormIdentity form={`move-${id}`} />
          <ButtonRow>
            {!isFirst && (
              <Button kind="secondary" name="direction" value="up">
                {t.up}
              </Button>
            )}
            {!isLast && (
              <Button kind="secondary" name="direction" value="down">
                {t.down}
              </Button>
            )}
          </ButtonRow>
        </Form>
        <Form method="post">
          <FormIdentity form={`delete-${id}`} />
          <ButtonRow>
            <Button kind="warning">{t.delete}</Button>
          </ButtonRow>
        </Form>
      </Fold>
    </li>
  );
}
