import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { destinationsSchema } from "../destination-form";
import { tripLabels, tripTexts } from "../texts";
import { ApprovalChoice } from "./approval-choice";
import { DestinationRows } from "./destination-rows";
import { SaveRow } from "./save-row";

interface DestinationsFieldsProps {
  /** Country by name. */
  destinations: readonly { city: string; country: string }[];
  rows: number;
  countries: readonly string[];
  version: number;
  approved: boolean;
  back: string;
}

/** The form that says where a trip goes. */
export function DestinationsFields(props: DestinationsFieldsProps) {
  const t = useTexts(tripTexts);
  const form = useTypedForm({
    form: "destinations",
    schema: destinationsSchema,
    labels: tripLabels,
    defaults: { destinations: props.destinations, version: String(props.version) },
  });
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit}>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.purpose.refused} />
      <FormIdentity form={form.form} />
      <HiddenField name="version" value={String(form.answer?.typed.version ?? props.version)} />
      <DestinationRows field={form.field} rows={props.rows} countries={props.countries} />
      {props.approved && <ApprovalChoice field={form.field} />}
      <SaveRow back={props.back} />
    </Form>
  );
}
