import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { defaultLocale, textsFor } from "~/shared/texts";
import { reportAddress } from "../addresses";
import { type PageHead, pageMeta } from "../page-head";
import { headFor, unknownPage } from "../page-head.server";
import { ReportPageView } from "../reports/report-page";
import { reportTexts } from "../reports/report-texts";
import { findReportVersions, type ReportVersion } from "../reports/reports.server";

interface ReportView {
  head: PageHead;
  committeeSlug: string;
  year: number;
  shown: ReportVersion;
  versions: readonly ReportVersion[];
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

/** The newest version, or the one that the address names as long as it may be read. */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<ReportView> {
  const committeeSlug = params.slug ?? "";
  const year = /^\d{4}$/.test(params.year ?? "") ? Number(params.year) : 0;
  const versions = await findReportVersions(context.published, committeeSlug, year);
  const shown = params.version
    ? versions.find(({ number, page }) => params.version === `v${number}` && page !== null)
    : versions[0];
  if (!shown) throw unknownPage();
  const t = textsFor(reportTexts, defaultLocale);
  const head = await headFor(context, {
    title: t.pageTitle(shown.committeeName, year),
    description: t.description(shown.committeeName, year),
    path: reportAddress(committeeSlug, year),
    unlisted: shown.status !== "current",
  });
  return { head, committeeSlug, year, shown, versions };
}

export default function Report() {
  const { head: _head, ...view } = useLoaderData<typeof loader>();
  return <ReportPageView {...view} />;
}
