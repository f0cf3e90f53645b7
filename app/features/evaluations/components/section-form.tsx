import { Form, Link } from "@remix-run/react";
import { type MouseEvent, useRef, useState } from "react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Checkbox } from "~/ui/form/checkbox";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { TextArea } from "~/ui/form/text-area";
import { Versus } from "~/ui/versus";
import { type Answer, withAnswer } from "../answers";
import type { ShownSection } from "../evaluation-view.server";
import { evaluationTexts } from "../texts";
import { Answers } from "./answers";
import { useFormAnswer } from "./use-form-answer";

/** One section's form, with what the contributions say beside it. */
export function SectionForm({ section, address }: { section: ShownSection; address: string }) {
  const t = useTexts(evaluationTexts);
  const form = useFormAnswer("section", { body: section.body, isDone: section.isDone ? "on" : "" });
  const field = form.field("body");
  const area = useRef<HTMLTextAreaElement>(null);
  const [body, setBody] = useState(field.defaultValue);
  const insert = (event: MouseEvent, answer: Answer) => {
    if (!area.current) return;
    event.preventDefault();
    area.current.value = withAnswer(area.current.value, answer);
    setBody(area.current.value);
  };
  return (
    <Form method="post" noValidate className="editing mt-3">
      <FormRefusal answer={form.answer} />
      <FormIdentity form={form.form} />
      <HiddenField name="section" value={section.section} />
      <HiddenField name="version" value={String(section.version)} />
      <Versus>
        <div>
          <TextArea
            ref={area}
            {...field}
            label={t.jointText}
            hint={t.jointTextHint[section.section]}
            rows={10}
            onInput={(event) => setBody(event.currentTarget.value)}
          />
          {form.answer?.title === "" && <p role="status">{t.inserted}</p>}
          <Checkbox
            name="isDone"
            label={t.sectionIsDone}
            defaultChecked={form.text("isDone") !== ""}
            error={form.errors.isDone}
          />
          <ButtonRow>
            <Button>{t.saveSection}</Button>
            <Link to={address} className="button button-tertiary">
              {t.cancel}
            </Link>
          </ButtonRow>
        </div>
        <Answers answers={section.answers} body={body} onInsert={insert} />
      </Versus>
    </Form>
  );
}
