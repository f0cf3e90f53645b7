import { Form } from "@remix-run/react";
import { costCategories } from "~/features/publications/snapshots/programme";
import { formatAmount } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextArea } from "~/ui/form/text-area";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { SectionHeading } from "~/ui/section-heading";
import type { BudgetLine } from "../budget-page.server";
import { costLinesForm } from "../cost-forms";
import { costLabels, costTexts } from "../cost-texts";
import { vatChoiceOf, vatChoices } from "../vat";
import { ApprovalChoice } from "./approval-choice";
import { BudgetLineRows } from "./budget-line-rows";
import { SaveRow } from "./save-row";

export interface BudgetLinesView {
  lines: readonly BudgetLine[];
  version: number;
  currency: string;
  includesVat: boolean | null;
  note: string;
  settling: boolean;
  approved: boolean;
  back: string;
}

const newRows = 3;

/** The form on which lines are added, changed and removed, with the terms that hold for all of them. */
export function BudgetLinesForm({ view }: { view: BudgetLinesView }) {
  const texts = useTexts(costTexts);
  const t = texts.lines;
  const form = useTypedForm({
    form: "lines",
    schema: costLinesForm(view.currency),
    labels: costLabels,
    defaults: {
      version: String(view.version),
      vat: vatChoiceOf(view.includesVat),
      note: view.note,
      lines: [...view.lines.map((line) => valuesOf(line, view.currency)), ...Array(newRows).fill({})],
    },
  });
  const typedLines = form.answer?.typed.lines;
  const rows = Array.isArray(typedLines) ? typedLines.length : view.lines.length + newRows;
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={texts.refused} />
      <FormIdentity form={form.form} />
      <HiddenField name="version" value={String(form.answer?.typed.version ?? view.version)} />
      <SectionHeading>{t.title}</SectionHeading>
      <p>
        {t.lead} {texts.howToType}
      </p>
      <BudgetLineRows
        rows={rows}
        field={form.field}
        settling={view.settling}
        options={costCategories.map((value) => ({ value, label: texts.categories[value] }))}
        typed={Array.isArray(typedLines) ? typedLines : null}
      />
      <p className="meta mt-3">{t.more}</p>
      <RadioGroup
        {...form.field("vat")}
        label={t.vat}
        choices={vatChoices.map((value) => ({ value, label: t.vatChoices[value] }))}
        inline
      />
      <TextArea {...form.field("note")} label={t.note} hint={t.noteHint} optional />
      {view.approved && (
        <>
          <ApprovalChoice field={form.field} />
          <p className="meta">{t.raised}</p>
        </>
      )}
      <SaveRow label={t.save} back={view.back} />
    </Form>
  );
}

function valuesOf(line: BudgetLine, currency: string): Record<string, string> {
  const amount = (minor: number | null) => (minor === null ? "" : formatAmount(minor, currency));
  return {
    id: line.id,
    version: String(line.version),
    category: line.category,
    description: line.description,
    estimated: amount(line.estimatedMinor),
    provisional: amount(line.provisionalMinor),
    final: amount(line.finalMinor),
  };
}
