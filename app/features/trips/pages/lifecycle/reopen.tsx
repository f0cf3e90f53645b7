import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LifecycleStep } from "../../components/lifecycle-step";
import { LifecycleStepForm } from "../../components/lifecycle-step-form";
import { reopenTrip } from "../../lifecycle-end.server";
import { reasonForm } from "../../lifecycle-forms";
import { stepMeta } from "../../lifecycle-meta";
import { answerStep, loadStep } from "../../lifecycle-page.server";

export const meta = stepMeta("reopenTrip");

export async function loader(args: LoaderFunctionArgs) {
  const { step } = await loadStep(args, "reopenTrip");
  return { step };
}

export function action(args: ActionFunctionArgs) {
  return answerStep(args, "reopenTrip", reasonForm, (by, tripId, { version, reason }) =>
    reopenTrip(by, tripId, { reason, version: version ?? undefined }),
  );
}

export default function Reopen() {
  const { step } = useLoaderData<typeof loader>();
  return (
    <LifecycleStep step={step}>
      <LifecycleStepForm step={step} schema={reasonForm} />
    </LifecycleStep>
  );
}
