import { Form } from "@remix-run/react";
import { formatPartial } from "~/shared/dates";
import { formatAmount } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { AmountField } from "~/ui/form/amount-field";
import { DateField } from "~/ui/form/date-field";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { SectionHeading } from "~/ui/section-heading";
import { fundingForm, obligations } from "../cost-forms";
import { costLabels, costTexts } from "../cost-texts";
import type { Funding } from "../funding";
import { RefusalNotice } from "./lifecycle-refusal-notice";
import { SaveRow } from "./save-row";

interface BudgetFundingView {
  /** Null for a new one. */
  funding: Funding | null;
  currency: string;
  back: string;
}

/** The form of money from outside, with the check for disqualification. */
export function BudgetFundingForm({ view: { funding, currency, back } }: { view: BudgetFundingView }) {
  const t = useTexts(costTexts).funding;
  const form = useTypedForm({
    form: funding ? "changeFunding" : "funding",
    schema: fundingForm(currency),
    labels: costLabels,
    defaults: funding ? valuesOf(funding, currency) : { obliges: "unclear" },
  });
  return (
    <>
      <RefusalNotice forms={["removeFunding"]} />
      <SectionHeading>{t.title}</SectionHeading>
      <p>{t.lead}</p>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.refused} />
        <FormIdentity form={form.form} />
        {funding && <HiddenField name="id" value={funding.id} />}
        {funding && (
          <HiddenField name="version" value={String(form.answer?.typed.version ?? funding.version)} />
        )}
        <TextField {...form.field("funder")} label={t.funder} />
        <AmountField
          {...form.field("amount")}
          label={t.amount}
          unit={currency === "DKK" ? "kr." : currency}
          optional
        />
        <TextField {...form.field("purpose")} label={t.purpose} fieldWidth="full" optional />
        <TextArea {...form.field("relevance")} label={t.relevance} hint={t.relevanceHint} optional />
        <RadioGroup
          {...form.field("obliges")}
          label={t.obliges}
          choices={obligations.map((value) => ({ value, label: t.obligesChoices[value] }))}
          inline
        />
        <TextArea {...form.field("disqualificationCheck")} label={t.check} hint={t.checkHint} optional />
        <DateField {...form.field("checkedOn")} label={t.checkedOn} optional />
        <SaveRow label={t.save} back={back} />
      </Form>
      {funding && (
        <Form method="post" className="mt-5">
          <FormIdentity form="removeFunding" />
          <HiddenField name="id" value={funding.id} />
          <HiddenField name="version" value={String(funding.version)} />
          <Button kind="warning">{t.remove}</Button>
        </Form>
      )}
    </>
  );
}

function valuesOf(funding: Funding, currency: string): Record<string, string> {
  return {
    funder: funding.funder,
    amount: funding.amountMinor === null ? "" : formatAmount(funding.amountMinor, currency),
    purpose: funding.purpose,
    disqualificationCheck: funding.disqualificationCheck,
    checkedOn: funding.checkedOn === null ? "" : formatPartial(funding.checkedOn),
    relevance: funding.relevance,
    obliges: obligationOf(funding),
  };
}

function obligationOf({ obliges }: Funding): (typeof obligations)[number] {
  if (obliges === null) return "unclear";
  return obliges ? "yes" : "no";
}
