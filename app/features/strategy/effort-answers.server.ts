import { type AppLoadContext, redirect } from "@remix-run/node";
import { checkForm, type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { moveEffortForm, tripOfEffortForm } from "./effort-form";
import { moveEffort, removeEffort, shiftEffort } from "./effort-order.server";
import { linkTrip, unlinkTrip } from "./effort-trips.server";
import { effortLabels } from "./form-texts";

interface AnsweredEffort {
  effortId: string;
  /** The strategy's page, and the effort's own. */
  strategy: string;
  back: string;
}

/** Answers the forms of an effort's page: its place in the tree and its trips. */
export async function answerEffortForm(
  context: AppLoadContext,
  posted: PostedForm,
  { effortId, strategy, back }: AnsweredEffort,
) {
  const acting = actingIn(context, posted.formKey);
  const { form, typed } = posted;
  if (form === "remove") {
    const result = await removeEffort(acting, { effortId });
    return result.ok ? redirect(`${strategy}?gjort=fjernet`, 303) : refusedForm(posted, result.refusal);
  }
  if (form === "shift") {
    const { up, down } = typed;
    const child = { effortId: String(up ?? down ?? ""), direction: up ? "up" : "down" } as const;
    const result = await shiftEffort(acting, child);
    return result.ok ? redirect(`${back}?gjort=flyttet`, 303) : refusedForm(posted, result.refusal);
  }
  if (form === "move") {
    const checked = checkForm(moveEffortForm, typed);
    const result = checked.ok
      ? await moveEffort(acting, { effortId, parentId: checked.value.parentId })
      : checked;
    return result.ok
      ? redirect(`${back}?gjort=flyttet`, 303)
      : refusedForm(posted, result.refusal, effortLabels);
  }
  const checked = checkForm(tripOfEffortForm, typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, effortLabels);
  const { reference } = checked.value;
  const unlinking = form === "unlink";
  const result = await (unlinking ? unlinkTrip : linkTrip)(acting, { effortId, reference });
  if (!result.ok) return refusedForm(posted, result.refusal, effortLabels);
  return redirect(`${back}?gjort=${unlinking ? "fjernet" : "tilknyttet"}`, 303);
}
