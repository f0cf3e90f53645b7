import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf, viewerOf } from "~/session/acting.server";
import { formatDateWithWeekday } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import { PageBody } from "~/ui/page-body";
import { PageTitle } from "~/ui/page-title";
import { SectionHeading } from "~/ui/section-heading";
import { EmptyDesk } from "../components/empty-desk";
import { PeriodSection } from "../components/period-section";
import { TaskGroups } from "../components/task-groups";
import { WaitingList } from "../components/waiting-list";
import { loadDeskFacts } from "../desk-facts.server";
import { deskView } from "../desk-view";
import { deskTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: deskTexts.da.pageTitle }];

export async function loader({ context }: LoaderFunctionArgs) {
  return deskView(viewerOf(context), await loadDeskFacts(context.db), todayOf(context));
}

/** What waits for the viewer, for whom the viewer waits, and how the period goes. */
export default function DeskPage() {
  const { today, viewer, tasks, waiting, period, coordinators, mayPlan } = useLoaderData<typeof loader>();
  const t = useTexts(deskTexts);
  const count = tasks.overdue.length + tasks.soon.length + tasks.later.length;
  const seesAll = viewer.roles.includes("coordinator") || viewer.roles.includes("administrator");
  return (
    <PageBody>
      <PageTitle
        meta={[
          `${capitalise(formatDateWithWeekday(today))}.`,
          viewer.committees.length > 0 && t.secretaryOf(viewer.committees),
        ]
          .filter(Boolean)
          .join(" ")}
      >
        {t.title}
      </PageTitle>
      {count === 0 ? (
        <EmptyDesk waiting={waiting} today={today} />
      ) : (
        <>
          <SectionHeading id="dig">{t.waitsForYou(count, tasks.overdue.length)}</SectionHeading>
          <TaskGroups tasks={tasks} today={today} />
        </>
      )}
      <WaitingList waiting={waiting} today={today} />
      {period && <PeriodSection {...{ period, today, coordinators, mayPlan }} isMine={!seesAll} />}
    </PageBody>
  );
}
