import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { PartnerList } from "~/features/partners/components/partner-list";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { FormRefusal } from "~/ui/form/form-refusal";
import { Paragraphs } from "~/ui/paragraphs";
import { SectionHeading } from "~/ui/section-heading";
import { EffortMoving, TripLinking } from "../components/effort-editing";
import { EffortList } from "../components/effort-list";
import { ServingList } from "../components/serving-list";
import { StrategyFrame } from "../components/strategy-frame";
import { answerEffortForm } from "../effort-answers.server";
import { effortView } from "../effort-page.server";
import { effortTexts } from "../effort-texts";
import { progressTexts } from "../progress-texts";
import { requireEffort } from "../require-strategy.server";
import { strategyTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: strategyTexts.da.pageTitle(data?.name ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { strategy, efforts, effort } = await requireEffort(context.db, params);
  return {
    strategy: { slug: strategy.slug, name: strategy.name },
    ...(await effortView(context.db, effort, efforts, todayOf(context))),
    mayEdit: mayEver(viewerOf(context), "manageInternational"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { strategy, effort } = await requireEffort(context.db, params);
  const page = `/arbejdsrum/strategi/${strategy.slug}`;
  const back = `${page}/indsatser/${effort.slug}`;
  return answerEffortForm(context, await readForm(request), { effortId: effort.id, strategy: page, back });
}

export default function EffortPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(effortTexts);
  const told = useTexts(progressTexts);
  const { strategy, id, slug, name, description, responsible, partners, progress, servings, children } = view;
  const { depth, mayEdit } = view;
  const address = `/arbejdsrum/strategi/${strategy.slug}/indsatser`;
  const saysItself = answer?.form === "link" || answer?.form === "move";
  return (
    <StrategyFrame
      title={name}
      meta={[t.kind(depth), responsible && `${t.responsible}: ${responsible}`].filter(Boolean).join(" · ")}
      strategy={strategy}
      between={view.path.map((above) => ({ label: above.name, to: `${address}/${above.slug}` }))}
    >
      {!answer && <DoneNotice texts={t.done} />}
      {!saysItself && <FormRefusal answer={answer} />}
      <Columns
        main={
          <>
            <SectionHeading>{t.description}</SectionHeading>
            {description === "" ? (
              <p className="meta">{t.noDescription}</p>
            ) : (
              <Paragraphs text={description} />
            )}
            <SectionHeading>{t.progress}</SectionHeading>
            {progress && <p>{told.sentences(progress).join(" ") || told.none}</p>}
            <p className="meta mb-4">{t.progressLead}</p>
            <ServingList servings={servings} editing={mayEdit ? id : null} />
            <SectionHeading>{t.below}</SectionHeading>
            {children.length === 0 ? (
              <p className="meta">{t.noBelow}</p>
            ) : (
              <EffortList tree={children} strategySlug={strategy.slug} mayMove={mayEdit} />
            )}
            {mayEdit && (
              <ButtonRow>
                <ButtonLink to={`${address}/${slug}/ret`}>{t.edit}</ButtonLink>
                <ButtonLink to={`${address}/ny?under=${slug}`}>{t.addBelow}</ButtonLink>
              </ButtonRow>
            )}
          </>
        }
        side={
          <>
            <SectionHeading>{t.partners}</SectionHeading>
            <PartnerList partners={partners} />
            {mayEdit && (
              <>
                <TripLinking trips={view.trips} />
                <EffortMoving parentId={view.parentId} places={view.places} below={view.below} />
              </>
            )}
          </>
        }
      />
    </StrategyFrame>
  );
}
