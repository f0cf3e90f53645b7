import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { PublicPagePanel } from "~/features/publications/components/public-page-panel";
import { loadPageState } from "~/features/publications/public-pages/page-state.server";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { DeleteFold } from "~/ui/form/delete-fold";
import { FormRefusal } from "~/ui/form/form-refusal";
import { Paragraphs } from "~/ui/paragraphs";
import { SectionHeading } from "~/ui/section-heading";
import { EffortList } from "../components/effort-list";
import { StandingBadge } from "../components/standing-badge";
import { StrategyFacts } from "../components/strategy-facts";
import { StrategyFrame } from "../components/strategy-frame";
import { StrategyPoints } from "../components/strategy-points";
import { effortTexts } from "../effort-texts";
import { requireStrategy } from "../require-strategy.server";
import { answerStrategyForm } from "../strategy-answers.server";
import { strategyView } from "../strategy-page.server";
import { strategyTexts } from "../texts";

export { freshAfterRefusal as shouldRevalidate } from "~/ui/form/fresh-after-refusal";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: strategyTexts.da.pageTitle(data?.name ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const strategy = await requireStrategy(context.db, params.slug);
  return {
    ...(await strategyView(context.db, strategy, todayOf(context))),
    pageState: await loadPageState(context.db, "strategy", strategy.id),
    mayEdit: mayEver(viewer, "manageInternational"),
    mayPublish: mayEver(viewer, "publishPage"),
    mayWithdraw: mayEver(viewer, "withdrawPage"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const strategy = await requireStrategy(context.db, params.slug);
  return answerStrategyForm(context, await readForm(request), strategy);
}

export default function StrategyPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(strategyTexts);
  const { slug, name, standing, summary, facts, points, efforts, internalNote, mayEdit } = view;
  const address = `/arbejdsrum/strategi/${slug}`;
  const { none, title: effortsTitle, add } = useTexts(effortTexts);
  return (
    <StrategyFrame title={name} badge={<StandingBadge standing={standing} />}>
      {!answer && <DoneNotice texts={t.done} />}
      {answer?.form !== "withdrawPage" && <FormRefusal answer={answer} />}
      <Columns
        main={
          <>
            <SectionHeading>{t.summary}</SectionHeading>
            {summary === "" ? <p className="meta">{t.noSummary}</p> : <Paragraphs text={summary} />}
            <StrategyPoints points={points} />
            {mayEdit && (
              <ButtonRow>
                <ButtonLink to={`${address}/ret`}>{t.edit}</ButtonLink>
                <ButtonLink to={`${address}/indhold`}>{t.editPoints}</ButtonLink>
              </ButtonRow>
            )}
            <SectionHeading id="indsatser">{effortsTitle}</SectionHeading>
            {efforts.length === 0 ? (
              <p className="meta">{none}</p>
            ) : (
              <EffortList tree={efforts} strategySlug={slug} mayMove={mayEdit} />
            )}
            {mayEdit && (
              <ButtonRow>
                <ButtonLink to={`${address}/indsatser/ny`}>{add}</ButtonLink>
              </ButtonRow>
            )}
            {internalNote !== "" && (
              <>
                <SectionHeading>{t.internalNote}</SectionHeading>
                <Paragraphs text={internalNote} />
              </>
            )}
          </>
        }
        side={
          <>
            <StrategyFacts {...facts} />
            {view.pageState && <PublicPagePanel {...view} state={view.pageState} />}
            {mayEdit && <DeleteFold label={t.remove} lead={t.removeLead} version={view.version} />}
          </>
        }
      />
    </StrategyFrame>
  );
}
