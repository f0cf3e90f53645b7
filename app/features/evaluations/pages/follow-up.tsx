import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { RecommendationProject } from "~/features/projects/components/recommendation-project";
import { recommendationIdeaForm } from "~/features/projects/recommendation-idea";
import {
  answerRecommendationIdea,
  isRecommendationIdea,
} from "~/features/projects/recommendation-idea.server";
import { listRecommendationProjects } from "~/features/projects/trip-projects.server";
import { actingIn, todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { EmptyState } from "~/ui/empty-state";
import { FormRefusal } from "~/ui/form/form-refusal";
import { SectionHeading } from "~/ui/section-heading";
import { DoneNotice } from "../components/done-notice";
import { FollowUpForm } from "../components/follow-up-form";
import { FollowedUp } from "../components/followed-up";
import { requireEvaluation, tripAddress } from "../evaluation-page.server";
import { listRecommendations } from "../evaluations.server";
import { followUpRecommendation } from "../follow-up-commands.server";
import { followUpLabels, followUpTexts } from "../follow-up-texts";
import { followUpSchema } from "../recommendation-form";
import { evaluationTexts } from "../texts";

export { freshAfterRefusal as shouldRevalidate } from "~/ui/form/fresh-after-refusal";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: followUpTexts.da.followUpTitle(data?.title ?? "") },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { trip, evaluation, may } = await requireEvaluation(context, params);
  const isSigned = evaluation?.state === "submitted" || evaluation?.state === "approved";
  return {
    address: `${tripAddress(trip.reference)}/evaluering`,
    title: trip.title,
    isPast: trip.state === "recorded",
    today: todayOf(context),
    open: new URL(request.url).searchParams.get("ret"),
    mayFollowUp: may("followUpRecommendation", "followUpRecommendation"),
    recommendations: await listRecommendations(context.db, trip.id),
    projects: await listRecommendationProjects(context.db, trip.id),
    maySuggest: isSigned && mayEver(viewerOf(context), "suggestProject"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { trip } = await requireEvaluation(context, params);
  const posted = await readForm(request);
  if (isRecommendationIdea(posted)) return answerRecommendationIdea(context, posted);
  const checked = checkForm(followUpSchema, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, followUpLabels);
  const result = await followUpRecommendation(actingIn(context, posted.formKey), trip.id, checked.value);
  if (!result.ok) return refusedForm(posted, result.refusal, followUpLabels);
  return redirect(`${tripAddress(trip.reference)}/evaluering/opfoelgning?gjort=opfoelgning`, 303);
}

/** What came of each recommendation. */
export default function FollowUp() {
  const { address, isPast, today, open, mayFollowUp, recommendations, projects, maySuggest } =
    useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(followUpTexts);
  const e = useTexts(evaluationTexts);
  const here = `${address}/opfoelgning`;
  return (
    <>
      <DoneNotice notices={e.notice} />
      {answer?.form.startsWith(recommendationIdeaForm) && <FormRefusal answer={answer} />}
      <SectionHeading>{t.followUp}</SectionHeading>
      <p>{mayFollowUp ? t.followUpLead : t.followUpLater}</p>
      {recommendations.length === 0 && (
        <EmptyState>{isPast ? e.recommendationsNotInSources : e.noRecommendations}</EmptyState>
      )}
      {recommendations.map((one) =>
        mayFollowUp && one.id === open ? (
          <FollowUpForm key={`${one.id} ${one.version}`} recommendation={one} today={today} address={here} />
        ) : (
          <FollowedUp key={one.id} recommendation={one} address={here} mayFollowUp={mayFollowUp}>
            <RecommendationProject
              recommendationId={one.id}
              number={one.number}
              projects={projects.filter(({ recommendationId }) => recommendationId === one.id)}
              maySuggest={maySuggest}
            />
          </FollowedUp>
        ),
      )}
      <p className="mt-5">
        <Link to={address}>{e.back}</Link>
      </p>
    </>
  );
}
