import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, type PostedForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, viewerOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import publicStyles from "~/styles/public.css?url";
import { PublishingReport } from "../components/publishing-report";
import { ReportFrame } from "../components/report-frame";
import { publishReport, withdrawReport } from "../publish-report.server";
import { loadPublishing } from "../publish-report-page.server";
import { reportInWorkspace } from "../report-address";
import { publishReportForm, withdrawReportForm } from "../report-form";
import { type RequiredReport, requireReport } from "../require-report.server";
import { reportLabels, reportTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: reportTexts.da.pageTitle(reportTexts.da.publishing) }];

export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicStyles }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const report = await requireReport(context.db, params);
  const { committeeSlug, committeeName, year, state } = report;
  return {
    report: { committeeSlug, committeeName, year, state },
    publishing: await loadPublishing(context.db, viewerOf(context), report),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const report = await requireReport(context.db, params);
  const posted = await readForm(request);
  const acting = actingIn(context, posted.formKey);
  return posted.form === "withdraw" ? withdraw(acting, posted, report) : publish(acting, posted, report);
}

type Acting = ReturnType<typeof actingIn>;

async function publish(acting: Acting, posted: PostedForm, report: RequiredReport) {
  const checked = checkForm(publishReportForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, reportLabels);
  const { note, previewed } = checked.value;
  const wanted = { reportId: report.id, note: note ?? "", previewed: previewed ?? undefined };
  const result = await publishReport(acting, wanted);
  if (!result.ok) return refusedForm(posted, result.refusal, reportLabels);
  return redirect(`${reportInWorkspace(report)}?gjort=offentliggjort`, 303);
}

async function withdraw(acting: Acting, posted: PostedForm, report: RequiredReport) {
  const checked = checkForm(withdrawReportForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, reportLabels);
  const result = await withdrawReport(acting, { reportId: report.id, reason: checked.value.reason });
  if (!result.ok) return refusedForm(posted, result.refusal, reportLabels);
  return redirect(`${reportInWorkspace(report)}?gjort=trukket-tilbage`, 303);
}

export default function PublishReport() {
  const { report, publishing } = useLoaderData<typeof loader>();
  const t = useTexts(reportTexts);
  return (
    <ReportFrame report={report} title={t.publishing}>
      <PublishingReport report={report} publishing={publishing} />
    </ReportFrame>
  );
}
