import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { TripProjects } from "~/features/projects/components/trip-projects";
import { listTripProjects } from "~/features/projects/trip-projects.server";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayForCommittees } from "~/session/may";
import { useTexts } from "~/shared/texts";
import { Split } from "~/ui/columns";
import { Fold } from "~/ui/fold";
import { SectionHeading } from "~/ui/section-heading";
import { DoneNotice } from "../components/done-notice";
import { NextStepButtons } from "../components/lifecycle-next-buttons";
import { loadOverview } from "../overview.server";
import { OverviewBrief } from "../overview-brief";
import { OverviewLife } from "../overview-life-line";
import { OwedList } from "../overview-owed-list";
import { OverviewRules } from "../overview-rules";
import { overviewTexts } from "../overview-texts";
import { tripTexts } from "../texts";
import { requireTrip } from "../trip-page.server";
import { tripCommittees } from "../trips.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(overviewTexts.da.title, data?.view.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  const viewer = viewerOf(context);
  const committees = await tripCommittees(context.db, trip.id);
  return {
    projects: await listTripProjects(context.db, trip.id),
    view: await loadOverview(context.db, trip, viewer, todayOf(context)),
    mayDepart: mayForCommittees(
      viewer,
      "grantDispensation",
      committees.map(({ id }) => id),
    ),
  };
}

/** Where a trip stands, who owes it what, and what the rules say of it. */
export default function Overview() {
  const { view, projects, mayDepart } = useLoaderData<typeof loader>();
  const { reference = "" } = useParams();
  const t = useTexts(overviewTexts);
  const { alternatives, address } = view;
  return (
    <>
      <DoneNotice texts={t.done} />
      <OverviewLife view={view} />
      <div className="mt-6">
        <Split
          main={
            <>
              <SectionHeading>{t.owed.heading}</SectionHeading>
              <OwedList address={address} owed={view.owed} today={view.today} />
              <NextStepButtons steps={view.steps} address={address} />
            </>
          }
          side={
            <>
              <SectionHeading id="regler">{t.rules.heading}</SectionHeading>
              <OverviewRules rules={view.rules} mayDepart={mayDepart} reference={reference} />
            </>
          }
          more={
            <>
              <SectionHeading>{t.brief.heading}</SectionHeading>
              <OverviewBrief view={view} />
              <TripProjects projects={projects} />
              {alternatives.length > 0 && (
                <Fold summary={t.alternatives(alternatives.length)}>
                  <ul>
                    {alternatives.map((alternative) => (
                      <li key={alternative}>{alternative}</li>
                    ))}
                  </ul>
                </Fold>
              )}
            </>
          }
        />
      </div>
    </>
  );
}
