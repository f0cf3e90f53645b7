import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import { newsTexts } from "../texts";

interface NewsFilterProps {
  search: string;
  topic: string;
  topics: readonly { slug: string; name: string }[];
}

/** Narrows the news to a topic and to what holds the words; the address says what is shown. */
export function NewsFilter({ search, topic, topics }: NewsFilterProps) {
  const t = useTexts(newsTexts);
  return (
    <search>
      <Form method="get">
        <div className="field-row">
          <TextField name="soeg" type="search" label={t.search} defaultValue={search} />
          <Select
            name="emne"
            label={t.topicChoice}
            placeholder={t.allTopics}
            defaultValue={topic}
            options={topics.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
          <Button kind="secondary">{t.show}</Button>
        </div>
      </Form>
    </search>
  );
}
