import type { ActionFunctionArgs } from "@remix-run/node";
import { checkForm, readForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import type { AutosaveAnswer } from "../autosave-reply";
import { saveContribution } from "../contribution-commands.server";
import { contributionSchema } from "../contribution-form";
import { requireEvaluation } from "../evaluation-page.server";

/** Where a draft saves itself while it is written. */
export async function action({ context, params, request }: ActionFunctionArgs): Promise<Response> {
  const { trip } = await requireEvaluation(context, params);
  const { typed } = await readForm(request);
  const checked = checkForm(contributionSchema, typed);
  const result = checked.ok ? await saveContribution(actingIn(context), trip.id, checked.value) : checked;
  return Response.json(answerTo(result));
}

function answerTo(result: Awaited<ReturnType<typeof saveContribution>>): AutosaveAnswer {
  if (result.ok) return { kind: "saved", ...result.value };
  return { kind: result.refusal.key === "contribution.stale" ? "stale" : "refused" };
}
