import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LifecycleStep } from "../../components/lifecycle-step";
import { LifecycleStepForm } from "../../components/lifecycle-step-form";
import { remarkForm } from "../../lifecycle-forms";
import { stepMeta } from "../../lifecycle-meta";
import { answerStep, loadStep } from "../../lifecycle-page.server";
import { takeBackTrip } from "../../lifecycle-turn-down.server";

export const meta = stepMeta("takeBackTrip");

export async function loader(args: LoaderFunctionArgs) {
  const { step } = await loadStep(args, "takeBackTrip");
  return { step };
}

export function action(args: ActionFunctionArgs) {
  return answerStep(args, "takeBackTrip", remarkForm, (by, tripId, { version, reason }) =>
    takeBackTrip(by, tripId, { reason, version: version ?? undefined }),
  );
}

export default function TakeBack() {
  const { step } = useLoaderData<typeof loader>();
  return (
    <LifecycleStep step={step}>
      <LifecycleStepForm step={step} schema={remarkForm} reasonOptional />
    </LifecycleStep>
  );
}
