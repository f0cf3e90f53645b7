import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ReportBody } from "~/features/public-site/reports/report-body";
import { workspaceReportLinks } from "~/features/public-site/reports/report-links";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayForCommittees } from "~/session/may";
import { formatDate, todayInDenmark } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import publicStyles from "~/styles/public.css?url";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { ReportFrame } from "../components/report-frame";
import { ReportSteps } from "../components/report-steps";
import { listReportVersions } from "../publish-report.server";
import { factsOfReport } from "../reports.server";
import { requireReport } from "../require-report.server";
import { reportTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const t = reportTexts.da;
  return [{ title: t.pageTitle(data ? t.name(data.report.committeeName, data.report.year) : t.title) }];
};

export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicStyles }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const { id: _id, projectIds: _ids, ...report } = await requireReport(context.db, params);
  const [newest] = await listReportVersions(context.db, report);
  const may = (action: "writeReport" | "decideReport") =>
    mayForCommittees(viewer, action, [report.committeeId]);
  return {
    report,
    facts: await factsOfReport(context.db, { ...report, id: _id }, todayOf(context)),
    out:
      newest?.status === "current"
        ? { number: newest.number, on: formatDate(todayInDenmark(new Date(newest.published_at))) }
        : null,
    mayWrite: may("writeReport"),
    mayDecide: may("decideReport"),
  };
}

export default function Report() {
  const { report, facts, ...steps } = useLoaderData<typeof loader>();
  const t = useTexts(reportTexts);
  return (
    <ReportFrame report={report}>
      <DoneNotice texts={t.done} />
      <Columns
        main={
          <div className="public">
            <ReportBody
              facts={facts}
              words={report.words}
              decision={report.decision}
              links={workspaceReportLinks}
            />
          </div>
        }
        side={<ReportSteps report={report} {...steps} />}
      />
    </ReportFrame>
  );
}
