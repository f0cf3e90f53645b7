import { Form } from "@remix-run/react";
import { type ChangeEvent, useState } from "react";
import { formatAmount } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { Panel } from "~/ui/panel";
import type { BudgetPage } from "../budget-page.server";
import { splitForm } from "../cost-forms";
import { costSplits } from "../cost-split";
import { costTexts } from "../cost-texts";
import { BudgetShares } from "./budget-shares";

/** How the committees share the costs. Shares to be typed appear once that is chosen, or was sent without them. */
export function BudgetSplit({ view }: { view: BudgetPage }) {
  const t = useTexts(costTexts).split;
  const { committees, currency, may } = view;
  const form = useTypedForm({
    form: "split",
    schema: splitForm(currency),
    defaults: {
      split: view.split,
      shares: committees.map(({ id, manualShareMinor }) => ({
        committeeId: id,
        share: manualShareMinor === null ? "" : formatAmount(manualShareMinor, currency),
      })),
    },
  });
  const [chosen, choose] = useState(String(form.answer?.typed.split ?? view.split));
  const heading = t.heading(committees.length);
  if (!may.editCosts)
    return (
      <Panel heading={heading}>
        <BudgetShares view={view} />
      </Panel>
    );
  const radios = form.field("split");
  return (
    <Panel heading={heading}>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.refused} />
        <FormIdentity form={form.form} />
        <HiddenField name="version" value={String(form.answer?.typed.version ?? view.version)} />
        <RadioGroup
          {...radios}
          onChange={(event: ChangeEvent<HTMLInputElement>) => {
            void radios.onChange(event);
            choose(event.target.value);
          }}
          label={t.legend}
          choices={costSplits.map((value) => ({ value, label: t.kinds[value] }))}
          inline
        />
        <BudgetShares view={view} field={chosen === "manual" ? form.field : undefined} />
        <p className="mt-4">
          <Button kind="secondary">{t.save}</Button>
        </p>
      </Form>
    </Panel>
  );
}
