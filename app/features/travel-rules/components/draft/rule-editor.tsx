import { Fragment, useMemo } from "react";
import { useTexts } from "~/shared/texts";
import { Button, ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { EditBox } from "~/ui/form/edit-box";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextArea } from "~/ui/form/text-area";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { draftAddress } from "../../addresses";
import { fieldLabelsOf } from "../../draft/field-labels";
import type { RuleEditing } from "../../draft/rule-editing";
import { ruleForm } from "../../draft/rule-form";
import { draftLabels, draftTexts } from "../../draft/texts";
import { EarlierRule } from "./earlier-rule";
import { RuleNow } from "./rule-now";
import { ScopeFields } from "./scope-fields";
import { SentenceSlot, useSlotLabel } from "./sentence-slot";
import { listOf } from "./ticked-in";
import { TriedLine } from "./tried-line";

export interface RuleEditorProps {
  slug: string;
  /** Of the draft. */
  version: number;
  /** The number of the version that the draft follows. */
  newest: number | null;
  editing: RuleEditing;
}

/** One rule of the draft, open where it stands: a sentence to fill in, and what it means to whom. */
export function RuleEditor({ slug, version, newest, editing }: RuleEditorProps) {
  const texts = useTexts(draftTexts);
  const t = texts.editing;
  const { key, kind, name, parts, specs, defaults } = editing;
  const form = useTypedForm({
    form: "rule",
    schema: useMemo(() => ruleForm(specs), [specs]),
    labels: { ...draftLabels, ...fieldLabelsOf(specs, texts.what) },
    defaults: { ...defaults, version: String(version) },
  });
  const slotLabel = useSlotLabel(name);
  const types = Object.values(specs);
  return (
    <EditBox heading={key === null ? t.isNewRule(name) : name}>
      <TypedForm form={form} refused={texts.refused} version={version}>
        <HiddenField name="kind" value={kind} />
        <HiddenField name="key" value={key ?? ""} />
        <div className="sentence">
          {parts.map((part) =>
            typeof part === "string" ? (
              <Fragment key={part}>{part}</Fragment>
            ) : (
              <SentenceSlot
                key={part.name}
                slot={part}
                label={slotLabel(part)}
                form={form}
                ticked={listOf(defaults[part.name])}
              />
            ),
          )}
        </div>
        {types.some(({ type }) => type === "countries") && <p className="meta">{t.countriesHint}</p>}
        {types.some((spec) => spec.type === "whole" && spec.optional) && (
          <p className="meta">{t.noDeadline}</p>
        )}
        <EarlierRule editing={editing} newest={newest} />
        <RuleNow editing={editing} form={form} />
        <RadioGroup
          {...form.field("strength")}
          label={t.strength}
          inline
          choices={[
            { value: "must", label: t.must },
            { value: "should", label: t.should },
          ]}
        />
        <ScopeFields editing={editing} form={form} />
        <TextArea {...form.field("citation")} label={t.citation} hint={t.citationHint} rows={2} optional />
        <ButtonRow>
          <Button>{t.save}</Button>
          <Button kind="secondary" name="handling" value="proev">
            {t.tryIt}
          </Button>
          <ButtonLink to={draftAddress(slug)}>{t.cancel}</ButtonLink>
          {key !== null && (
            <Button kind="tertiary" name="handling" value="fjern" formNoValidate>
              {t.remove}
            </Button>
          )}
        </ButtonRow>
        <TriedLine answer={form.answer} />
      </TypedForm>
    </EditBox>
  );
}
