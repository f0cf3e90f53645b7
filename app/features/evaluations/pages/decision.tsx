import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { tripCommittees } from "~/features/trips/trips.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import { DecisionForm } from "../components/decision-form";
import { decideEvaluation } from "../evaluation-decision-commands.server";
import { evaluationDecisionSchema } from "../evaluation-decision-form";
import { requireCommand, tripAddress } from "../evaluation-page.server";
import { decisionLabels, followUpTexts } from "../follow-up-texts";
import { evaluationTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: followUpTexts.da.decisionTitle(data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { trip } = await requireCommand(context, params, "decideEvaluation");
  const committees = await tripCommittees(context.db, trip.id);
  return {
    address: `${tripAddress(trip.reference)}/evaluering`,
    title: trip.title,
    committees: committees.map(({ id, name }) => ({ id, name })),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { trip } = await requireCommand(context, params, "decideEvaluation");
  const posted = await readForm(request);
  const checked = checkForm(evaluationDecisionSchema, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, decisionLabels);
  const result = await decideEvaluation(actingIn(context, posted.formKey), trip.id, checked.value);
  if (!result.ok) return refusedForm(posted, result.refusal, decisionLabels);
  return redirect(`${tripAddress(trip.reference)}/evaluering?gjort=beslutning`, 303);
}

/** A committee's decision about the evaluation is recorded here. */
export default function Decision() {
  const { address, committees } = useLoaderData<typeof loader>();
  const t = useTexts(followUpTexts);
  const e = useTexts(evaluationTexts);
  return (
    <>
      <SectionHeading>{t.decision}</SectionHeading>
      <p>{t.decisionLead}</p>
      <DecisionForm committees={committees} />
      <p className="mt-5">
        <Link to={address}>{e.back}</Link>
      </p>
    </>
  );
}
