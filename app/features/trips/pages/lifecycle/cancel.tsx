import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LifecycleStep } from "../../components/lifecycle-step";
import { LifecycleStepForm } from "../../components/lifecycle-step-form";
import { cancelTrip } from "../../lifecycle-end.server";
import { reasonForm } from "../../lifecycle-forms";
import { stepMeta } from "../../lifecycle-meta";
import { answerStep, loadStep } from "../../lifecycle-page.server";

export const meta = stepMeta("cancelTrip");

export async function loader(args: LoaderFunctionArgs) {
  const { step } = await loadStep(args, "cancelTrip");
  return { step };
}

export function action(args: ActionFunctionArgs) {
  return answerStep(args, "cancelTrip", reasonForm, (by, tripId, { version, reason }) =>
    cancelTrip(by, tripId, { reason, version: version ?? undefined }),
  );
}

export default function Cancel() {
  const { step } = useLoaderData<typeof loader>();
  return (
    <LifecycleStep step={step}>
      <LifecycleStepForm step={step} schema={reasonForm} />
    </LifecycleStep>
  );
}
