import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DateField } from "~/ui/form/date-field";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { HiddenField } from "~/ui/form/hidden-field";
import { TextArea } from "~/ui/form/text-area";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { SectionHeading } from "~/ui/section-heading";
import { requireCommand, tripAddress } from "../evaluation-page.server";
import { listSections } from "../evaluations.server";
import { followUpLabels, followUpTexts } from "../follow-up-texts";
import { registerPastEvaluation } from "../past-evaluation-commands.server";
import { pastEvaluationSchema } from "../past-evaluation-form";
import { evaluationTexts } from "../texts";

export { freshAfterRefusal as shouldRevalidate } from "~/ui/form/fresh-after-refusal";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: followUpTexts.da.pastTitle(data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { trip, evaluation } = await requireCommand(context, params, "compileEvaluation");
  const sections = await listSections(context.db, trip.id);
  const summary = sections.find(({ section }) => section === "summary");
  return {
    address: `${tripAddress(trip.reference)}/evaluering`,
    title: trip.title,
    presentedOn: evaluation?.presentedOn ?? null,
    summary: summary?.body ?? "",
    version: summary?.version ?? 0,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { trip } = await requireCommand(context, params, "compileEvaluation");
  const posted = await readForm(request);
  const checked = checkForm(pastEvaluationSchema, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, followUpLabels);
  const result = await registerPastEvaluation(actingIn(context, posted.formKey), trip.id, checked.value);
  if (!result.ok) return refusedForm(posted, result.refusal, followUpLabels);
  return redirect(`${tripAddress(trip.reference)}/evaluering?gjort=registreret`, 303);
}

/** What is known of the evaluation of a trip recorded from old sources. */
export default function PastEvaluation() {
  const { address, presentedOn, summary, version } = useLoaderData<typeof loader>();
  const t = useTexts(followUpTexts);
  const e = useTexts(evaluationTexts);
  const form = useTypedForm({
    form: "past-evaluation",
    schema: pastEvaluationSchema,
    labels: followUpLabels,
    defaults: {
      presentedOn: presentedOn ? formatDate(presentedOn) : "",
      summary,
      version: String(version),
    },
  });
  return (
    <>
      <SectionHeading>{t.past}</SectionHeading>
      <p>{t.pastLead}</p>
      <Form method="post" noValidate onSubmit={form.onSubmit}>
        <FormRefusal answer={form.answer} errors={form.errors} heading={t.mendPast} />
        <FormIdentity form={form.form} />
        <HiddenField name="version" value={String(version)} />
        <DateField {...form.field("presentedOn")} label={t.pastPresentedOn} optional />
        <TextArea {...form.field("summary")} label={t.summary} hint={t.summaryHint} rows={8} optional />
        <ButtonRow>
          <Button>{t.savePast}</Button>
        </ButtonRow>
      </Form>
      <p className="mt-5">
        <Link to={address}>{e.back}</Link>
      </p>
    </>
  );
}
