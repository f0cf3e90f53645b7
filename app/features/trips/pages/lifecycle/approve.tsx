import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { committeeAnswers } from "../../approval-gaps";
import { LifecycleAnswers } from "../../components/lifecycle-answers";
import { RefusalNotice } from "../../components/lifecycle-refusal-notice";
import { LifecycleStep } from "../../components/lifecycle-step";
import { LifecycleStepForm } from "../../components/lifecycle-step-form";
import { listDecisions } from "../../decisions.server";
import { approveTrip } from "../../lifecycle-approve.server";
import { stepForm } from "../../lifecycle-forms";
import { stepMeta } from "../../lifecycle-meta";
import { answerStep, loadStep } from "../../lifecycle-page.server";
import { lifecycleTexts } from "../../lifecycle-texts";
import { tripCommittees } from "../../trips.server";

export const meta = stepMeta("approveTrip");

export async function loader(args: LoaderFunctionArgs) {
  const { trip, step } = await loadStep(args, "approveTrip");
  const { db } = args.context;
  const committees = await tripCommittees(db, trip.id);
  const answers = committeeAnswers(
    committees.map(({ id }) => id),
    await listDecisions(db, trip.id),
  );
  return {
    step,
    committees: committees.map(({ id, name }, index) => ({
      id,
      name,
      answer: answers[index]?.answer ?? "none",
    })),
  };
}

export function action(args: ActionFunctionArgs) {
  return answerStep(args, "approveTrip", stepForm, (by, tripId, { version }) =>
    approveTrip(by, tripId, { version: version ?? undefined }),
  );
}

export default function Approve() {
  const { step, committees } = useLoaderData<typeof loader>();
  const t = useTexts(lifecycleTexts);
  const all = committees.every(({ answer }) => answer === "yes");
  return (
    <LifecycleStep step={step}>
      <LifecycleAnswers committees={committees} />
      {all ? (
        <LifecycleStepForm step={step} schema={stepForm} />
      ) : (
        <>
          <RefusalNotice />
          <p className="mt-4">
            <ButtonLink kind="primary" to={`${step.address}/beslutninger`}>
              {t.toDecisions}
            </ButtonLink>
          </p>
        </>
      )}
    </LifecycleStep>
  );
}
