import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dutiesBeforeClosing, tripDuties } from "~/features/travel-rules/duties";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import type { DutyKind } from "~/features/travel-rules/findings";
import { todayOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { LifecycleLacking } from "../../components/lifecycle-lacking";
import { LifecycleStep } from "../../components/lifecycle-step";
import { LifecycleStepForm } from "../../components/lifecycle-step-form";
import { closeTrip } from "../../lifecycle-end.server";
import { stepForm } from "../../lifecycle-forms";
import { stepMeta } from "../../lifecycle-meta";
import { answerStep, loadStep } from "../../lifecycle-page.server";
import { stepPaths } from "../../lifecycle-steps";
import { lifecycleTexts } from "../../lifecycle-texts";

export const meta = stepMeta("closeTrip");

export async function loader(args: LoaderFunctionArgs) {
  const { trip, step } = await loadStep(args, "closeTrip");
  const facts = await loadPeriodFacts(args.context.db, trip.periodId);
  const owed = dutiesBeforeClosing(tripDuties(facts, trip.id, todayOf(args.context)));
  return { step, owed: owed.map(({ kind }) => kind) };
}

export function action(args: ActionFunctionArgs) {
  return answerStep(args, "closeTrip", stepForm, (by, tripId, { version }) =>
    closeTrip(by, tripId, { version: version ?? undefined }),
  );
}

/** The page on which each duty is done. */
const places: Record<DutyKind, string> = {
  approve: stepPaths.approveTrip,
  publish_programme: "offentliggoerelse",
  confirm_held: stepPaths.confirmHeld,
  evaluation: "evaluering",
  accounts: "budget",
  publish_evaluation: "offentliggoerelse",
  publish_accounts: "offentliggoerelse",
  follow_up: "evaluering",
};

export default function Close() {
  const { step, owed } = useLoaderData<typeof loader>();
  const t = useTexts(lifecycleTexts);
  const lacking = owed.map((kind) => ({ words: t.duties[kind], to: `${step.address}/${places[kind]}` }));
  return (
    <LifecycleStep step={step}>
      {lacking.length > 0 ? (
        <LifecycleLacking heading={t.owed} items={lacking} linkLabel={t.doIt} />
      ) : (
        <LifecycleStepForm step={step} schema={stepForm} />
      )}
    </LifecycleStep>
  );
}
