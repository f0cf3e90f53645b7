import {
  type ActionFunctionArgs,
  data,
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
import { HiddenField } from "~/ui/form/hidden-field";
import { SectionHeading } from "~/ui/section-heading";
import { ContributionFields } from "../components/contribution-fields";
import { useFormAnswer } from "../components/use-form-answer";
import { enterContribution } from "../contribution-commands.server";
import { contributionDefaults, contributionSchema } from "../contribution-form";
import { contributionLabels, contributionTexts } from "../contribution-texts";
import { allContributions } from "../contributions.server";
import { requireCommand, tripAddress } from "../evaluation-page.server";
import { findPlace, listVisitsAskedAbout } from "../places.server";
import { evaluationTexts } from "../texts";

export { freshAfterRefusal as shouldRevalidate } from "~/ui/form/fresh-after-refusal";

export const meta: MetaFunction = () => [{ title: contributionTexts.da.mailedTitle }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { trip } = await requireCommand(context, params, "enterContribution");
  const place = await findPlace(context.db, trip.id, params.participant ?? "");
  if (!place) throw data(null, { status: 404 });
  const all = await allContributions(context.db, trip.id);
  const existing = all.find(({ participantId }) => participantId === place.participantId) ?? null;
  const visits = await listVisitsAskedAbout(context.db, trip.id, place.committeeId);
  const isAuthors = existing !== null && !existing.receivedByMail;
  return {
    address: tripAddress(trip.reference),
    question: trip.question,
    name: place.name,
    committee: place.committee,
    isAuthors,
    visits,
    defaults: contributionDefaults(isAuthors ? null : existing, visits),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { trip } = await requireCommand(context, params, "enterContribution");
  const posted = await readForm(request);
  const checked = checkForm(contributionSchema, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, contributionLabels);
  const acting = actingIn(context, posted.formKey);
  const result = await enterContribution(acting, trip.id, params.participant ?? "", checked.value);
  if (!result.ok) return refusedForm(posted, result.refusal, contributionLabels);
  return redirect(`${tripAddress(trip.reference)}/evaluering?gjort=bidrag`, 303);
}

/** What a politician sent by mail, entered by a secretary. */
export default function MailedContribution() {
  const { address, question, name, committee, isAuthors, visits, defaults } = useLoaderData<typeof loader>();
  const t = useTexts(contributionTexts);
  const e = useTexts(evaluationTexts);
  const form = useFormAnswer("mailed-contribution", defaults);
  return (
    <>
      <SectionHeading>{t.mailedHeading(name)}</SectionHeading>
      <p>{isAuthors ? t.mailedByAuthor(name) : t.mailedLead(name, committee)}</p>
      {!isAuthors && (
        <Form method="post" noValidate>
          <FormRefusal answer={form.answer} heading={t.mendMailed} />
          <FormIdentity form={form.form} />
          <HiddenField name="version" value={defaults.version} />
          <ContributionFields {...{ form, question, committee, visits }} />
          <ButtonRow>
            <Button>{t.saveMailed}</Button>
          </ButtonRow>
        </Form>
      )}
      <p className="mt-5">
        <Link to={`${address}/evaluering`}>{e.back}</Link>
      </p>
    </>
  );
}
