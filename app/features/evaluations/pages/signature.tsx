import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, todayOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DateField } from "~/ui/form/date-field";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { TextField } from "~/ui/form/text-field";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { SectionHeading } from "~/ui/section-heading";
import { findExpectedSigner } from "../around-evaluation.server";
import { requireCommand, tripAddress } from "../evaluation-page.server";
import { followUpLabels, followUpTexts } from "../follow-up-texts";
import { recordSignature } from "../signing-commands.server";
import { signatureSchema } from "../signing-form";
import { evaluationTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: followUpTexts.da.signatureTitle(data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { trip } = await requireCommand(context, params, "recordSignature");
  const signer = await findExpectedSigner(context.db, trip.leadCommitteeId, todayOf(context));
  return {
    address: `${tripAddress(trip.reference)}/evaluering`,
    title: trip.title,
    who: signer?.name ?? "",
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { trip } = await requireCommand(context, params, "recordSignature");
  const posted = await readForm(request);
  const checked = checkForm(signatureSchema, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, followUpLabels);
  const result = await recordSignature(actingIn(context, posted.formKey), trip.id, checked.value);
  if (!result.ok) return refusedForm(posted, result.refusal, followUpLabels);
  return redirect(`${tripAddress(trip.reference)}/evaluering?gjort=underskrevet`, 303);
}

/** A signature that the minutes tell of. */
export default function Signature() {
  const { address, who } = useLoaderData<typeof loader>();
  const t = useTexts(followUpTexts);
  const e = useTexts(evaluationTexts);
  const form = useTypedForm({
    form: "signature",
    schema: signatureSchema,
    labels: followUpLabels,
    defaults: { who, capacity: "", date: "" },
  });
  return (
    <>
      <SectionHeading>{t.signature}</SectionHeading>
      <p>{t.signatureLead}</p>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.mendSignature} />
        <FormIdentity form={form.form} />
        <TextField {...form.field("who")} label={t.who} />
        <TextField {...form.field("capacity")} label={t.capacity} hint={t.capacityHint} fieldWidth="full" />
        <DateField {...form.field("date")} label={t.signedOn} />
        <ButtonRow>
          <Button>{t.saveSignature}</Button>
        </ButtonRow>
      </Form>
      <p className="mt-5">
        <Link to={address}>{e.back}</Link>
      </p>
    </>
  );
}
