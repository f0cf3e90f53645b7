import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { LifecycleLacking } from "../../components/lifecycle-lacking";
import { LifecycleStep } from "../../components/lifecycle-step";
import { LifecycleStepForm } from "../../components/lifecycle-step-form";
import type { DescribedPart } from "../../lifecycle-described";
import { stepForm } from "../../lifecycle-forms";
import { stepMeta } from "../../lifecycle-meta";
import { answerStep, loadStep } from "../../lifecycle-page.server";
import { findDescriptionGaps, proposeTrip } from "../../lifecycle-propose.server";
import { lifecycleTexts } from "../../lifecycle-texts";

export const meta = stepMeta("proposeTrip");

export async function loader(args: LoaderFunctionArgs) {
  const { trip, step } = await loadStep(args, "proposeTrip");
  return { step, gaps: await findDescriptionGaps(args.context.db, trip.id) };
}

export function action(args: ActionFunctionArgs) {
  return answerStep(args, "proposeTrip", stepForm, (by, tripId, { version }) =>
    proposeTrip(by, tripId, { version: version ?? undefined }),
  );
}

/** Where each missing part is written, below the purpose page. */
const places: Record<DescribedPart, string> = {
  purpose: "beskrivelse",
  committees: "udvalg",
  dates: "datoer",
  destinations: "steder",
};

export default function Propose() {
  const { step, gaps } = useLoaderData<typeof loader>();
  const t = useTexts(lifecycleTexts);
  const lacking = gaps.map((part) => ({
    words: t.gaps[part],
    to: `${step.address}/formaal/${places[part]}`,
  }));
  return (
    <LifecycleStep step={step}>
      {lacking.length > 0 ? (
        <LifecycleLacking heading={t.missing} items={lacking} linkLabel={t.writeIt} />
      ) : (
        <LifecycleStepForm step={step} schema={stepForm} />
      )}
    </LifecycleStep>
  );
}
