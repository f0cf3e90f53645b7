import { type AppLoadContext, redirect } from "@remix-run/node";
import { checkForm, type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { answerPageForm, isPageForm } from "~/features/publications/public-pages/page-actions.server";
import { actingIn } from "~/session/acting.server";
import { shiftEffort } from "./effort-order.server";
import type { Strategy } from "./strategies.server";
import { deleteStrategyForm } from "./strategy-form";
import { deleteStrategy } from "./strategy-removal.server";

const list = "/arbejdsrum/strategi";

/** Answers the forms of a strategy's page: publishing it, moving one of its efforts, deleting it. */
export async function answerStrategyForm(
  context: AppLoadContext,
  posted: PostedForm,
  { id, slug }: Pick<Strategy, "id" | "slug">,
) {
  const back = `${list}/${slug}`;
  if (isPageForm(posted)) return answerPageForm({ context, posted, kind: "strategy", id, back });
  const acting = actingIn(context, posted.formKey);
  const { up, down } = posted.typed;
  if (posted.form === "shift") {
    const effortId = String(up ?? down ?? "");
    const result = await shiftEffort(acting, { effortId, direction: up ? "up" : "down" });
    return result.ok ? redirect(`${back}?gjort=flyttet`, 303) : refusedForm(posted, result.refusal);
  }
  const checked = checkForm(deleteStrategyForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal);
  const result = await deleteStrategy(acting, { strategyId: id, version: checked.value.version });
  return result.ok ? redirect(`${list}?gjort=slettet`, 303) : refusedForm(posted, result.refusal);
}
