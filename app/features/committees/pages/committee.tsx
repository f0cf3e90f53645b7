import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { periodName } from "~/features/periods/period";
import { periodTexts } from "~/features/periods/texts";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { formatDateRange } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { PageBody } from "~/ui/page-body";
import { SectionHeading } from "~/ui/section-heading";
import { committeeStanding } from "../committee-standings.server";
import { committeeTrips } from "../committee-trips.server";
import { secretariesOf } from "../committees.server";
import { CommitteeSide } from "../components/committee-side";
import { CommitteeTripList } from "../components/committee-trip-list";
import { EditCommitteeLink } from "../components/edit-committee-link";
import { Members } from "../components/members";
import { StandingPanel } from "../components/standing-panel";
import { predecessorsOf, successorsOf } from "../kin.server";
import { listMemberships } from "../memberships.server";
import { requireCommittee } from "../require-committee.server";
import { seatLines } from "../seat-lines";
import { committeeTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: committeeTexts.da.pageTitle(data?.name ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { committee, period } = await requireCommittee(context.db, params.slug);
  const today = todayOf(context);
  const seats = await listMemberships(context.db, committee.id);
  return {
    slug: committee.slug,
    name: committee.name,
    kind: committee.kind,
    days: formatDateRange(committee.startsOn, committee.endsOn),
    period: { slug: period.slug, name: periodName(period) },
    seats: seatLines(seats, committee, today),
    trips: await committeeTrips(context.db, committee, today),
    secretaries: (await secretariesOf(context.db, committee.id)).map(({ name }) => name),
    standing: await committeeStanding(context.db, committee, today),
    predecessors: await predecessorsOf(context.db, committee.id),
    successors: await successorsOf(context.db, committee.id),
    mayEdit: mayEver(viewerOf(context), "manageCommittees"),
  };
}

export default function CommitteePage() {
  const view = useLoaderData<typeof loader>();
  const t = useTexts(committeeTexts);
  const { title } = useTexts(periodTexts);
  const { slug, name, kind, days, period, mayEdit } = view;
  return (
    <>
      <Band
        title={name}
        badge={mayEdit && <EditCommitteeLink slug={slug} />}
        meta={`${t.kind[kind]} · ${days}`}
        breadcrumbs={[
          { label: title, to: "/arbejdsrum/perioder" },
          { label: period.name, to: `/arbejdsrum/perioder/${period.slug}` },
          { label: name },
        ]}
      />
      <PageBody>
        <DoneNotice texts={t.done} />
        <Columns
          main={
            <>
              <Members {...view.seats} committeeSlug={slug} mayEdit={mayEdit} />
              <SectionHeading>{t.trips}</SectionHeading>
              <CommitteeTripList trips={view.trips} />
            </>
          }
          side={
            <>
              <StandingPanel standing={view.standing} />
              <CommitteeSide {...view} />
            </>
          }
        />
      </PageBody>
    </>
  );
}
