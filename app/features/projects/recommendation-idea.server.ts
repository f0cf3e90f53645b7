import { type AppLoadContext, redirect } from "@remix-run/node";
import { type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { ideaFromRecommendation } from "./idea-commands.server";
import { projectAddress } from "./project-addresses";
import { recommendationIdeaForm } from "./recommendation-idea";

/** Whether the button that makes a recommendation a project was pressed, and not another form of the page. */
export const isRecommendationIdea = ({ form }: PostedForm) => form.startsWith(recommendationIdeaForm);

/** Makes the recommendation that the form names a project idea, and leads to the project's page. */
export async function answerRecommendationIdea(context: AppLoadContext, posted: PostedForm) {
  const recommendationId = posted.form.slice(recommendationIdeaForm.length);
  const result = await ideaFromRecommendation(actingIn(context, posted.formKey), recommendationId);
  if (!result.ok) return refusedForm(posted, result.refusal);
  return redirect(`${projectAddress(result.value.slug)}?gjort=foreslaaet`, 303);
}
