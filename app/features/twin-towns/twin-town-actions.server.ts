import { type AppLoadContext, redirect } from "@remix-run/node";
import { checkForm, type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { answerPageForm, isPageForm } from "~/features/publications/public-pages/page-actions.server";
import { actingIn } from "~/session/acting.server";
import { twinTownLabels } from "./texts";
import { deleteTwinTown, stepTwinTown } from "./twin-town-commands.server";
import { deleteForm, scoresFrom, stepForm, weighForm } from "./twin-town-form";
import type { NamedTwinTown } from "./twin-towns.server";
import { weighTwinTown } from "./weigh-twin-town.server";

/** Does what a form of the agreement's page asks: a step, its weighing, its deletion, or its public page. */
export async function answerTwinTownForm(
  context: AppLoadContext,
  posted: PostedForm,
  { id: twinTownId, slug }: NamedTwinTown,
) {
  const acting = actingIn(context, posted.formKey);
  const back = `/arbejdsrum/venskabsbyer/${slug}`;
  if (isPageForm(posted)) return answerPageForm({ context, posted, kind: "twin_town", id: twinTownId, back });
  if (posted.form === "weigh") {
    const checked = checkForm(weighForm, posted.typed);
    if (!checked.ok) return refusedForm(posted, checked.refusal, twinTownLabels);
    const scores = scoresFrom(checked.value.scores);
    if (!scores.ok) return refusedForm(posted, scores.refusal, twinTownLabels);
    const { version } = checked.value;
    const result = await weighTwinTown(acting, { twinTownId, version, scores: scores.value });
    return result.ok
      ? redirect(`${back}?gjort=vaegtet`, 303)
      : refusedForm(posted, result.refusal, twinTownLabels);
  }
  if (posted.form === "delete") {
    const checked = checkForm(deleteForm, posted.typed);
    if (!checked.ok) return refusedForm(posted, checked.refusal, twinTownLabels);
    const result = await deleteTwinTown(acting, { twinTownId, version: checked.value.version });
    return result.ok
      ? redirect("/arbejdsrum/venskabsbyer?gjort=slettet", 303)
      : refusedForm(posted, result.refusal, twinTownLabels);
  }
  const checked = checkForm(stepForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, twinTownLabels);
  const result = await stepTwinTown(acting, { twinTownId, ...checked.value });
  return result.ok
    ? redirect(`${back}?gjort=skiftet`, 303)
    : refusedForm(posted, result.refusal, twinTownLabels);
}
