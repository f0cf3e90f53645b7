import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { Columns } from "~/ui/columns";
import { EmptyState } from "~/ui/empty-state";
import { SectionHeading } from "~/ui/section-heading";
import { TextSection } from "~/ui/text-section";
import { ConflictNotice } from "../components/conflict-notice";
import { ContributionsPanel } from "../components/contributions-panel";
import { DivergentPart } from "../components/divergent-part";
import { DoneNotice } from "../components/done-notice";
import { Paragraphs } from "../components/paragraphs";
import { RecommendationPart } from "../components/recommendation-part";
import { SectionPart } from "../components/section-part";
import { SigningPanel } from "../components/signing-panel";
import { actOnEvaluation } from "../evaluation-actions.server";
import { type EvaluationView, evaluationView } from "../evaluation-view.server";
import { evaluationTexts } from "../texts";

export { freshAfterRefusal as shouldRevalidate } from "~/ui/form/fresh-after-refusal";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: evaluationTexts.da.pageTitle(data?.title ?? "") },
];

export function loader({ context, params, request }: LoaderFunctionArgs) {
  return evaluationView(context, params, new URL(request.url).searchParams.get("ret"));
}

export function action({ context, params, request }: ActionFunctionArgs) {
  return actOnEvaluation(context, params, request);
}

export default function JointEvaluation() {
  const view = useLoaderData<typeof loader>();
  const t = useTexts(evaluationTexts);
  if (!view.evaluation && !view.isPast) return <EmptyState>{t.notHeld}</EmptyState>;
  return (
    <>
      <DoneNotice notices={t.notice} />
      <ConflictNotice sections={view.sections} />
      <Columns
        main={<Text view={view} />}
        side={
          <>
            <SigningPanel view={view} />
            {!view.isPast && <ContributionsPanel view={view} />}
          </>
        }
      />
    </>
  );
}

function Text({ view }: { view: EvaluationView }) {
  const t = useTexts(evaluationTexts);
  const { address, evaluation, sections, may, isPast, isWritten } = view;
  const here = `${address}/evaluering`;
  const shown = isWritten ? sections.filter(({ section, body }) => body || section === view.open) : sections;
  const done = sections.filter(({ isDone }) => isDone).length;
  return (
    <>
      <SectionHeading>
        {t.heading}{" "}
        {!isWritten && <span className="weight-normal">· {t.sectionsDone(done, sections.length)}</span>}
      </SectionHeading>
      {isPast && <Registration view={view} />}
      {evaluation?.sentBackNote && (
        <Alert tone="warning" heading={t.sentBack} level={3}>
          <Paragraphs text={evaluation.sentBackNote} />
        </Alert>
      )}
      <TextSection
        id="formaal"
        heading={t.numbered(1, t.purpose)}
        badge={view.question && <Badge tone="success">{t.done}</Badge>}
      >
        {view.question ? (
          <Paragraphs text={view.question} />
        ) : (
          <p>{isPast ? t.purposeNotInSources : t.noPurpose}</p>
        )}
        <p className="meta">{t.purposeSource}</p>
      </TextSection>
      {shown.map((section, index) => (
        <SectionPart
          key={section.section}
          section={section}
          number={index + 2}
          address={here}
          isOpen={view.open === section.section}
          mayEdit={may.compile}
        />
      ))}
      <RecommendationPart
        recommendations={view.recommendations}
        isPast={isPast}
        number={shown.length + 2}
        address={here}
        mayEdit={may.recommend}
      />
      <DivergentPart
        divergent={view.divergent}
        number={shown.length + 3}
        address={here}
        mayAdd={may.addDivergent}
        mayChange={may.changeDivergent}
      />
    </>
  );
}

/** What is known of a past trip's evaluation, or that nothing is. */
function Registration({ view }: { view: EvaluationView }) {
  const t = useTexts(evaluationTexts);
  const { evaluation, may, address } = view;
  return (
    <>
      {!evaluation && <p>{t.notRegistered}</p>}
      {evaluation?.presentedOn && <p>{t.presentedOn(formatDate(evaluation.presentedOn))}</p>}
      {may.register && (
        <p>
          <ButtonLink to={`${address}/evaluering/registrering`}>
            {evaluation ? t.changeRegistered : t.register}
          </ButtonLink>
        </p>
      )}
      {!evaluation && may.decide && (
        <p>
          <Link to={`${address}/evaluering/beslutning`}>{t.decide}</Link>
        </p>
      )}
    </>
  );
}
