import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Difference } from "~/ui/difference";
import { Checkbox } from "~/ui/form/checkbox";
import { EditBox } from "~/ui/form/edit-box";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextArea } from "~/ui/form/text-area";
import { Sheet, Versus } from "~/ui/versus";
import type { ShownSection } from "../evaluation-view.server";
import { mergedText } from "../merged-text";
import { evaluationTexts } from "../texts";
import { useFormAnswer } from "./use-form-answer";

interface MergeFormProps {
  /** As it stands, saved by somebody else. */
  section: ShownSection;
  mine: string;
}

/** Two texts of one section side by side, what differs marked, and a choice of what shall stand. */
export function MergeForm({ section, mine }: MergeFormProps) {
  const t = useTexts(evaluationTexts);
  const form = useFormAnswer("merge", {});
  const choosing = form.answer?.typed.version === String(section.version) ? form : null;
  const { editedBy, body } = section;
  return (
    <EditBox
      id="konflikt"
      note={
        <>
          {t.mergeLead(editedBy, section.editedWhen ?? "")}
          <ins>{t.mergeMarked}</ins>
          {t.mergeRest}
        </>
      }
    >
      <Form method="post" noValidate>
        <FormRefusal answer={choosing?.answer} />
        <FormIdentity form={form.form} />
        <HiddenField name="section" value={section.section} />
        <HiddenField name="version" value={String(section.version)} />
        <HiddenField name="mine" value={mine} />
        <Versus>
          <Sheet meta={<Whose name={t.myText} when={t.notSavedYet} />}>
            <p className="kept-lines">
              {mine ? <Difference before={body} after={mine} onlyAdded /> : t.emptyText}
            </p>
          </Sheet>
          <Sheet meta={<Whose name={t.theirText(editedBy)} when={t.savedWhen(section.editedWhen ?? "")} />}>
            <p className="kept-lines">
              {body ? <Difference before={mine} after={body} onlyAdded /> : t.emptyText}
            </p>
          </Sheet>
        </Versus>
        <RadioGroup
          name="choice"
          label={t.whatShallStand}
          inline
          defaultValue={choosing?.text("choice") ?? "merged"}
          error={choosing?.errors.choice}
          choices={[
            { value: "mine", label: t.choose.mine },
            { value: "theirs", label: t.chooseTheirs(editedBy) },
            { value: "merged", label: t.choose.merged },
          ]}
        />
        <TextArea
          name="merged"
          label={t.mergedText}
          hint={t.mergedHint}
          rows={10}
          defaultValue={choosing?.text("merged") ?? mergedText(body, mine)}
          error={choosing?.errors.merged ?? choosing?.errors.body}
        />
        <Checkbox name="isDone" label={t.sectionIsDone} defaultChecked={section.isDone} />
        <ButtonRow>
          <Button>{t.saveSection}</Button>
        </ButtonRow>
        <p className="meta">{t.keptInHistory}</p>
      </Form>
    </EditBox>
  );
}

function Whose({ name, when }: { name: string; when: string }) {
  return (
    <>
      <strong>{name}</strong>, {when}
    </>
  );
}
