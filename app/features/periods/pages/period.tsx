import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { takeOverForm } from "~/features/committees/committee-form";
import { committeeLines } from "~/features/committees/committee-lines.server";
import { CommitteeTable } from "~/features/committees/components/committee-table";
import { TakeOver } from "~/features/committees/components/take-over";
import { committeesToTakeOver, copyCommittees } from "~/features/committees/copy-committees.server";
import { committeeTexts } from "~/features/committees/texts";
import { ForecastTable } from "~/features/travel-rules/components/forecast-table";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { forecastViews } from "~/features/travel-rules/forecast-view";
import { actingIn, todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { formatDateRange } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DoneNotice } from "~/ui/done-notice";
import { EmptyState } from "~/ui/empty-state";
import { PageBody } from "~/ui/page-body";
import { SectionHeading } from "~/ui/section-heading";
import { loadClosingStatus } from "../closing-page.server";
import { ClosingStatusPanel } from "../components/closing-status";
import { firstDayOfPeriod, firstYearBefore, lastDayOfPeriod, periodName } from "../period";
import { requirePeriod } from "../require-period.server";
import { periodTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: periodTexts.da.pageTitle(periodTexts.da.period(data?.name ?? "")) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const period = await requirePeriod(context.db, params.slug);
  const viewer = viewerOf(context);
  const mayEdit = mayEver(viewer, "manageCommittees");
  const offered = mayEdit ? await committeesToTakeOver(context.db, period) : [];
  return {
    slug: period.slug,
    name: periodName(period),
    days: formatDateRange(firstDayOfPeriod(period), lastDayOfPeriod(period)),
    committees: await committeeLines(context.db, period, todayOf(context)),
    forecasts: forecastViews(await loadPeriodFacts(context.db, period.id), todayOf(context)),
    closing: await loadClosingStatus(context, period),
    mayReopen: mayEver(viewer, "reopenPeriod"),
    mayEdit,
    before: periodName({ firstYear: firstYearBefore(period.firstYear) }),
    offered: offered.map(({ id, name, kind }) => ({ id, name, kind })),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const period = await requirePeriod(context.db, params.slug);
  const posted = await readForm(request);
  const checked = checkForm(takeOverForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal);
  const chosen = { periodId: period.id, committeeIds: checked.value.committees };
  const result = await copyCommittees(actingIn(context, posted.formKey), chosen);
  if (!result.ok) return refusedForm(posted, result.refusal);
  return redirect(`/arbejdsrum/perioder/${period.slug}?gjort=overtaget`, 303);
}

export default function PeriodPage() {
  const { slug, name, days, committees, forecasts, closing, mayReopen, mayEdit, before, offered } =
    useLoaderData<typeof loader>();
  const t = useTexts(periodTexts);
  const words = useTexts(committeeTexts);
  const create = mayEdit && (
    <ButtonLink to={`/arbejdsrum/udvalg/nyt?periode=${slug}`}>{words.create}</ButtonLink>
  );
  return (
    <>
      <Band
        title={t.period(name)}
        meta={days}
        breadcrumbs={[{ label: t.title, to: "/arbejdsrum/perioder" }, { label: name }]}
      />
      <PageBody>
        <DoneNotice texts={t.done} />
        <SectionHeading>{words.committees}</SectionHeading>
        {committees.length > 0 ? (
          <>
            <CommitteeTable committees={committees} />
            {create && <ButtonRow>{create}</ButtonRow>}
          </>
        ) : (
          <EmptyState action={create}>{mayEdit ? words.noneYet : words.none}</EmptyState>
        )}
        <ForecastTable forecasts={forecasts} />
        {committees.length > 0 && (
          <div className="mt-6">
            <ClosingStatusPanel slug={slug} status={closing} mayReopen={mayReopen} />
          </div>
        )}
        {offered.length > 0 && <TakeOver before={before} committees={offered} />}
      </PageBody>
    </>
  );
}
