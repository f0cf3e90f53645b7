import { useTexts } from "~/shared/texts";
import { DateField } from "~/ui/form/date-field";
import { FieldRow } from "~/ui/form/field-row";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { editNewsForm, newNewsForm, type newsDefaults } from "../news-form";
import { newsLabels, newsTexts } from "../texts";

interface NewsFieldsProps {
  /** Null for news that is to be written. */
  version: number | null;
  defaults: Partial<ReturnType<typeof newsDefaults>>;
  topics: readonly { id: string; name: string }[];
  back: string;
}

/** The form with all of a piece of news. */
export function NewsFields({ version, defaults, topics, back }: NewsFieldsProps) {
  const t = useTexts(newsTexts);
  const form = useTypedForm({
    form: "news",
    schema: version === null ? newNewsForm : editNewsForm,
    defaults,
    labels: newsLabels,
  });
  const { field } = form;
  return (
    <TypedForm form={form} refused={t.refused} version={version ?? undefined}>
      <NowStands
        answer={form.answer}
        fields={[
          { name: "title", label: t.titleLabel },
          { name: "body", label: t.body },
          { name: "newsOn", label: t.date },
          { name: "link", label: t.link },
        ]}
      />
      <TextField {...field("title")} label={t.titleLabel} fieldWidth="full" autoComplete="off" />
      <FieldRow>
        <Select
          {...field("topicId")}
          label={t.topic}
          placeholder={t.chooseTopic}
          options={topics.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField {...field("newsOn")} label={t.date} hint={t.dateHint} />
      </FieldRow>
      <TextArea {...field("body")} label={t.body} hint={t.bodyHint} optional rows={6} />
      <TextField
        {...field("link")}
        label={t.link}
        hint={t.linkHint}
        optional
        fieldWidth="full"
        inputMode="url"
      />
      <SaveRow back={back} />
    </TypedForm>
  );
}
