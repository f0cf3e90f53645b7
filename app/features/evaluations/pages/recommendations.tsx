import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { checkForm, type PostedForm, readForm, refusedForm } from "~/features/commands/forms.server";
import type { CommandContext } from "~/features/commands/perform.server";
import { actingIn, todayOf, viewerOf } from "~/session/acting.server";
import { type Result, refuse } from "~/shared/result";
import { useTexts } from "~/shared/texts";
import { EmptyState } from "~/ui/empty-state";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import { DoneNotice } from "../components/done-notice";
import { NewRecommendationForm, RecommendationForm } from "../components/recommendation-form";
import { RecommendationRow } from "../components/recommendation-row";
import { RecommendedByContributions } from "../components/recommended-by-contributions";
import { requireCommand, tripAddress } from "../evaluation-page.server";
import { listContributions, listRecommendations } from "../evaluations.server";
import { followUpLabels, followUpTexts } from "../follow-up-texts";
import {
  addRecommendation,
  changeRecommendation,
  moveRecommendation,
  removeRecommendation,
} from "../recommendation-commands.server";
import { arrangeSchema, newRecommendationSchema, recommendationSchema } from "../recommendation-form";
import { evaluationTexts } from "../texts";

export { freshAfterRefusal as shouldRevalidate } from "~/ui/form/fresh-after-refusal";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: followUpTexts.da.recommendationsTitle(data?.title ?? "") },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { trip, may } = await requireCommand(context, params, "compileEvaluation");
  const asked = new URL(request.url).searchParams;
  const contributions = await listContributions(context.db, trip.id, viewerOf(context), todayOf(context));
  const recommended = contributions.filter((one) => one.state === "sent" && one.recommendation !== "");
  return {
    address: `${tripAddress(trip.reference)}/evaluering`,
    title: trip.title,
    isPast: trip.state === "recorded",
    mayEdit: may("compileEvaluation", "changeRecommendations"),
    open: asked.get("ret"),
    /** The contribution whose words a new recommendation begins with. */
    beginsWith: recommended.find(({ id }) => id === asked.get("fra"))?.recommendation ?? "",
    recommended: recommended.map(({ id, author, recommendation }) => ({ id, author, text: recommendation })),
    recommendations: await listRecommendations(context.db, trip.id),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { trip } = await requireCommand(context, params, "compileEvaluation");
  const posted = await readForm(request);
  const done = await doneBy(actingIn(context, posted.formKey), trip.id, posted);
  if (!done.ok) return refusedForm(posted, done.refusal, followUpLabels);
  return redirect(`${tripAddress(trip.reference)}/evaluering/anbefalinger?gjort=${done.value}`, 303);
}

async function doneBy(
  acting: CommandContext,
  tripId: string,
  { form, typed }: PostedForm,
): Promise<Result<string>> {
  switch (form) {
    case "add": {
      const input = checkForm(newRecommendationSchema, typed);
      return input.ok ? then(await addRecommendation(acting, tripId, input.value), "gemt") : input;
    }
    case "change": {
      const input = checkForm(recommendationSchema, typed);
      return input.ok ? then(await changeRecommendation(acting, tripId, input.value), "gemt") : input;
    }
    case "arrange": {
      const input = checkForm(arrangeSchema, typed);
      if (!input.ok) return input;
      const { id, do: direction } = input.value;
      if (direction === "remove") return then(await removeRecommendation(acting, tripId, id), "slettet");
      return then(await moveRecommendation(acting, tripId, { id, direction }), "flyttet");
    }
    default:
      return refuse("notFound");
  }
}

function then(result: Result<void>, done: string): Result<string> {
  return result.ok ? { ok: true, value: done } : result;
}

/** Where the recommendations are written, ordered and given to somebody. */
export default function Recommendations() {
  const view = useLoaderData<typeof loader>();
  const { recommendations, isPast, open, mayEdit } = view;
  const t = useTexts(followUpTexts);
  const e = useTexts(evaluationTexts);
  const here = `${view.address}/anbefalinger`;
  const edited = mayEdit ? recommendations.find(({ id }) => id === open) : undefined;
  return (
    <>
      <DoneNotice notices={t.doneKeys} />
      <SectionHeading>{t.recommendations}</SectionHeading>
      <p>{t.recommendationsLead}</p>
      {recommendations.length === 0 && (
        <EmptyState>{isPast ? e.recommendationsNotInSources : e.noRecommendations}</EmptyState>
      )}
      <LinedList>
        {recommendations.map((one, index) =>
          one === edited ? (
            <li key={one.id}>
              <RecommendationForm key={one.version} recommendation={one} address={here} />
            </li>
          ) : (
            <RecommendationRow
              key={one.id}
              recommendation={one}
              address={here}
              mayEdit={mayEdit}
              isFirst={index === 0}
              isLast={index === recommendations.length - 1}
            />
          ),
        )}
      </LinedList>
      {mayEdit && !edited && (
        <>
          <RecommendedByContributions recommended={view.recommended} address={here} />
          <div className="mt-6">
            <NewRecommendationForm
              key={`${recommendations.length} ${view.beginsWith}`}
              body={view.beginsWith}
            />
          </div>
        </>
      )}
      <p className="mt-5">
        <Link to={view.address}>{e.back}</Link>
      </p>
    </>
  );
}
