import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OwnCommittees } from "~/features/committees/components/own-committees";
import { ownCommittees } from "~/features/committees/own-committees.server";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { DoneNotice } from "~/ui/done-notice";
import { EmptyState } from "~/ui/empty-state";
import { PageBody } from "~/ui/page-body";
import { PageTitle } from "~/ui/page-title";
import { SectionHeading } from "~/ui/section-heading";
import { PeriodTable } from "../components/period-table";
import { periodLines } from "../period-overview.server";
import { periodTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: periodTexts.da.pageTitle(periodTexts.da.title) }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const today = todayOf(context);
  return {
    periods: await periodLines(context.db, today),
    own: await ownCommittees(context.db, viewer, today),
    mayCreate: mayEver(viewer, "managePeriods"),
  };
}

export default function Periods() {
  const { periods, own, mayCreate } = useLoaderData<typeof loader>();
  const t = useTexts(periodTexts);
  const create = mayCreate && <ButtonLink to="/arbejdsrum/perioder/ny">{t.create}</ButtonLink>;
  return (
    <PageBody>
      <PageTitle actions={periods.length > 0 && create}>{t.title}</PageTitle>
      <DoneNotice texts={t.done} />
      {own.length > 0 && (
        <>
          <SectionHeading>{t.yours}</SectionHeading>
          <OwnCommittees committees={own} />
        </>
      )}
      <SectionHeading>{t.periods}</SectionHeading>
      {periods.length > 0 ? (
        <PeriodTable periods={periods} />
      ) : (
        <EmptyState action={create}>{mayCreate ? t.noPeriodsYet : t.noPeriods}</EmptyState>
      )}
    </PageBody>
  );
}
