import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, todayOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import publicStyles from "~/styles/public.css?url";
import { ReportFrame } from "../components/report-frame";
import { WriteReportForm } from "../components/write-report-form";
import { reportInWorkspace } from "../report-address";
import { writeReport } from "../report-commands.server";
import { wordsFrom, writeReportForm } from "../report-form";
import { factsOfReport } from "../reports.server";
import { requireReport } from "../require-report.server";
import { reportLabels, reportTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: reportTexts.da.pageTitle(reportTexts.da.writing) }];

export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicStyles }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, ...report } = await requireReport(context.db, params);
  const projects = await context.db.selectFrom("project").select(["id", "title"]).orderBy("title").execute();
  const facts = await factsOfReport(context.db, { ...report, id }, todayOf(context));
  return { report, facts, projects };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const report = await requireReport(context.db, params);
  const posted = await readForm(request);
  const checked = checkForm(writeReportForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, reportLabels);
  const { addedProjects, internalNote, version } = checked.value;
  const result = await writeReport(actingIn(context, posted.formKey), {
    reportId: report.id,
    version,
    words: wordsFrom(checked.value),
    projectIds: addedProjects,
    internalNote: internalNote ?? "",
  });
  if (result.ok) return redirect(`${reportInWorkspace(report)}?gjort=gemt`, 303);
  const now = await requireReport(context.db, params);
  return refusedForm(posted, result.refusal, reportLabels, {
    ...now.words,
    internalNote: now.internalNote,
    version: String(now.version),
  });
}

export default function WriteReport() {
  const { report, facts, projects } = useLoaderData<typeof loader>();
  const t = useTexts(reportTexts);
  return (
    <ReportFrame report={report} title={t.writing}>
      <p className="mt-0">{t.writingLead}</p>
      <WriteReportForm report={report} facts={facts} projects={projects} />
    </ReportFrame>
  );
}
