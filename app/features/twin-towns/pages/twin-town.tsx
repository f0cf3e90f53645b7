import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { placeInWords } from "~/features/organisations/place";
import { PublicPagePanel } from "~/features/publications/components/public-page-panel";
import { loadPageState } from "~/features/publications/public-pages/page-state.server";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { countryName } from "~/shared/countries";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { DeleteFold } from "~/ui/form/delete-fold";
import { FormRefusal } from "~/ui/form/form-refusal";
import { StepPanel } from "../components/step-panel";
import { TwinTownBadge } from "../components/twin-town-badge";
import { TwinTownFacts } from "../components/twin-town-facts";
import { TwinTownFrame } from "../components/twin-town-frame";
import { WeighingPart } from "../components/weighing-part";
import { listScores, statedPriorities } from "../priorities.server";
import { requireTwinTown } from "../require-twin-town.server";
import { twinTownTexts } from "../texts";
import { isReviewOverdue } from "../twin-town";
import { answerTwinTownForm } from "../twin-town-actions.server";

export { freshAfterRefusal as shouldRevalidate } from "~/ui/form/fresh-after-refusal";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: twinTownTexts.da.pageTitle(data?.name ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const today = todayOf(context);
  const {
    id,
    organisationId: _id,
    name,
    organisationSlug,
    city,
    region,
    country,
    ...twinTown
  } = await requireTwinTown(context.db, params.slug);
  const scores = await listScores(context.db, id);
  return {
    name,
    organisationSlug,
    place: placeInWords({ city, region, country: country && countryName(country) }),
    twinTown,
    isOverdue: isReviewOverdue(twinTown, today),
    stated: await statedPriorities(context.db, today),
    scores: scores.map(({ pointId, value, reason }) => ({ pointId, value, reason })),
    pageState: await loadPageState(context.db, "twin_town", id),
    mayEdit: mayEver(viewer, "manageInternational"),
    mayPublish: mayEver(viewer, "publishPage"),
    mayWithdraw: mayEver(viewer, "withdrawPage"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const twinTown = await requireTwinTown(context.db, params.slug);
  return answerTwinTownForm(context, await readForm(request), twinTown);
}

const ownForms = ["weigh", "agree", "decline", "proposeAgain", "end", "resume", "withdrawPage"];

export default function TwinTownPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(twinTownTexts);
  const { name, place, twinTown, mayEdit } = view;
  const { slug, state, version } = twinTown;
  return (
    <TwinTownFrame
      title={name}
      badge={<TwinTownBadge state={state} />}
      meta={
        <>
          {place && `${place} · `}
          <Link to={`/arbejdsrum/organisationer/${view.organisationSlug}`}>{t.partnerPage}</Link>
        </>
      }
    >
      {!answer && <DoneNotice texts={t.done} />}
      {answer && !ownForms.includes(answer.form) && <FormRefusal answer={answer} />}
      <Columns
        main={
          <>
            <TwinTownFacts twinTown={twinTown} isOverdue={view.isOverdue} />
            {mayEdit && (
              <ButtonRow>
                <ButtonLink to={`/arbejdsrum/venskabsbyer/${slug}/ret`}>{t.edit}</ButtonLink>
              </ButtonRow>
            )}
            {(state === "proposed" || view.scores.length > 0) && <WeighingPart {...view} version={version} />}
          </>
        }
        side={
          <>
            {mayEdit && <StepPanel state={state} version={version} />}
            {view.pageState && <PublicPagePanel {...view} state={view.pageState} />}
            {mayEdit && <DeleteFold label={t.delete} lead={t.deleteLead} version={version} />}
          </>
        }
      />
    </TwinTownFrame>
  );
}
