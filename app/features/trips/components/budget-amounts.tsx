import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button, ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { EmptyState } from "~/ui/empty-state";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import type { BudgetPage } from "../budget-page.server";
import { amountsForm } from "../cost-forms";
import { costTexts } from "../cost-texts";
import { vatChoiceOf } from "../vat";
import { BudgetTable } from "./budget-table";

/** The lines with their amounts; those still missing are filled in where they stand. */
export function BudgetAmounts({ view }: { view: BudgetPage }) {
  const t = useTexts(costTexts);
  const lines = view.categories.flatMap((group) => group.lines);
  const open =
    view.may.editCosts && view.settling ? lines.filter(({ finalMinor }) => finalMinor === null) : [];
  const form = useTypedForm({
    form: "amounts",
    schema: amountsForm(view.currency),
    defaults: { lines: open.map(({ id }) => ({ id })) },
  });
  const edit = view.may.editCosts && (
    <ButtonLink to={`${view.address}/budget/poster`}>{t.editLines}</ButtonLink>
  );
  if (lines.length === 0) return <EmptyState action={edit}>{emptyWords(t, view)}</EmptyState>;
  const final = lines.filter(({ finalMinor }) => finalMinor !== null).length;
  const progress = final === lines.length ? t.progress.allFinal : t.progress.someFinal(final, lines.length);
  return (
    <>
      <p className="mt-0 mb-4">{view.settling ? progress : t.progress.planned(lines.length)}</p>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.refused} />
        <FormIdentity form={form.form} />
        {open.map(({ id }, index) => (
          <HiddenField key={id} name={`lines.${index}.id`} value={id} />
        ))}
        <BudgetTable view={view} openIds={open.map(({ id }) => id)} field={form.field} />
        <p className="meta mt-4">
          {[
            t.currency(view.currency),
            t.vat[vatChoiceOf(view.includesVat)],
            view.note,
            view.settling && t.howDifference,
            open.length > 0 && t.howToType,
          ]
            .filter(Boolean)
            .join(" ")}
        </p>
        {view.may.editCosts && (
          <ButtonRow align="end">
            {edit}
            {open.length > 0 && <Button>{t.saveAmounts}</Button>}
          </ButtonRow>
        )}
      </Form>
    </>
  );
}

function emptyWords(t: (typeof costTexts)["da"], { may, past }: BudgetPage): string {
  if (past) return may.editCosts ? t.emptyPast : t.emptyPastReadOnly;
  return may.editCosts ? t.empty : t.emptyReadOnly;
}
