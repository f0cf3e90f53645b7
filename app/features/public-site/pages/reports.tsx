import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { reportAddress, reportsAddress } from "../addresses";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { reportTexts } from "../reports/report-texts";
import { listReports, type ReportLine } from "../reports/reports.server";
import { siteTexts } from "../site-texts";

interface ReportsView {
  head: PageHead;
  reports: readonly ReportLine[];
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ context }: LoaderFunctionArgs): Promise<ReportsView> {
  const { listTitle, listLead } = textsFor(reportTexts, defaultLocale);
  return {
    reports: await listReports(context.published),
    head: await headFor(context, { title: listTitle, description: listLead, path: reportsAddress }),
  };
}

export default function Reports() {
  const t = useTexts(reportTexts);
  const { front } = useTexts(siteTexts);
  const { reports } = useLoaderData<typeof loader>();
  const years = [...new Set(reports.map(({ year }) => year))];
  return (
    <>
      <Sky
        title={t.listTitle}
        lead={t.listLead}
        breadcrumbs={[{ label: front, href: "/" }, { label: t.listTitle }]}
      />
      <PublicBody>
        {years.length === 0 && <p className="mt-5">{t.none}</p>}
        {years.map((year) => (
          <PublicSection key={year} id={`aar-${year}`} heading={t.byYear(year)} distance="near">
            <ul>
              {reports
                .filter((report) => report.year === year)
                .map(({ committeeSlug, committeeName }) => (
                  <li key={committeeSlug}>
                    <a href={reportAddress(committeeSlug, year)}>{committeeName}</a>
                  </li>
                ))}
            </ul>
          </PublicSection>
        ))}
      </PublicBody>
    </>
  );
}
