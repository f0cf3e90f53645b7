import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, type PostedForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { DecideReportForm } from "../components/decide-report-form";
import { ReopenReportForm } from "../components/reopen-report-form";
import { ReportFrame } from "../components/report-frame";
import { reportInWorkspace } from "../report-address";
import { decideReport, reopenReport } from "../report-commands.server";
import { decideReportForm, decisionFrom, reopenReportForm } from "../report-form";
import { type RequiredReport, requireReport } from "../require-report.server";
import { reportLabels, reportTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: reportTexts.da.pageTitle(reportTexts.da.deciding) }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id: _id, projectIds: _ids, words: _words, ...report } = await requireReport(context.db, params);
  return { report };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const report = await requireReport(context.db, params);
  const posted = await readForm(request);
  const acting = actingIn(context, posted.formKey);
  return posted.form === "reopen" ? reopen(acting, posted, report) : decide(acting, posted, report);
}

type Acting = ReturnType<typeof actingIn>;

async function decide(acting: Acting, posted: PostedForm, report: RequiredReport) {
  const checked = checkForm(decideReportForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, reportLabels);
  const { version } = checked.value;
  const decision = decisionFrom(checked.value);
  const result = await decideReport(acting, { reportId: report.id, version, decision });
  if (!result.ok) return refusedForm(posted, result.refusal, reportLabels);
  return redirect(`${reportInWorkspace(report)}?gjort=besluttet`, 303);
}

async function reopen(acting: Acting, posted: PostedForm, report: RequiredReport) {
  const checked = checkForm(reopenReportForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, reportLabels);
  const result = await reopenReport(acting, { reportId: report.id, ...checked.value });
  if (!result.ok) return refusedForm(posted, result.refusal, reportLabels);
  return redirect(`${reportInWorkspace(report)}?gjort=genaabnet`, 303);
}

export default function DecideReport() {
  const { report } = useLoaderData<typeof loader>();
  const t = useTexts(reportTexts);
  const isDraft = report.state === "draft";
  return (
    <ReportFrame report={report} title={isDraft ? t.deciding : t.reopen}>
      <p className="mt-0">{isDraft ? t.decidingLead : t.reopenLead}</p>
      {isDraft ? <DecideReportForm report={report} /> : <ReopenReportForm report={report} />}
    </ReportFrame>
  );
}
