import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { TextArea } from "~/ui/form/text-area";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { SectionHeading } from "~/ui/section-heading";
import { sendBackEvaluation } from "../evaluation-decision-commands.server";
import { sendBackSchema } from "../evaluation-decision-form";
import { requireCommand, tripAddress } from "../evaluation-page.server";
import { followUpLabels, followUpTexts } from "../follow-up-texts";
import { evaluationTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: followUpTexts.da.sendBackTitle(data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { trip } = await requireCommand(context, params, "sendBackEvaluation");
  return { address: `${tripAddress(trip.reference)}/evaluering`, title: trip.title };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { trip } = await requireCommand(context, params, "sendBackEvaluation");
  const posted = await readForm(request);
  const checked = checkForm(sendBackSchema, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, followUpLabels);
  const result = await sendBackEvaluation(actingIn(context, posted.formKey), trip.id, checked.value);
  if (!result.ok) return refusedForm(posted, result.refusal, followUpLabels);
  return redirect(`${tripAddress(trip.reference)}/evaluering?gjort=tilbage`, 303);
}

/** Where the coordinator sends a signed evaluation back. */
export default function SendBack() {
  const { address } = useLoaderData<typeof loader>();
  const t = useTexts(followUpTexts);
  const e = useTexts(evaluationTexts);
  const form = useTypedForm({
    form: "send-back",
    schema: sendBackSchema,
    labels: followUpLabels,
    defaults: { note: "" },
  });
  return (
    <>
      <SectionHeading>{t.sendBack}</SectionHeading>
      <p>{t.sendBackLead}</p>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.mendSendBack} />
        <FormIdentity form={form.form} />
        <TextArea {...form.field("note")} label={t.sendBackNote} rows={4} />
        <ButtonRow>
          <Button>{t.saveSendBack}</Button>
        </ButtonRow>
      </Form>
      <p className="mt-5">
        <Link to={address}>{e.back}</Link>
      </p>
    </>
  );
}
