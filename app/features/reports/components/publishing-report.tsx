import { reportAddress } from "~/features/public-site/addresses";
import { ReportBody } from "~/features/public-site/reports/report-body";
import { publicReportLinks } from "~/features/public-site/reports/report-links";
import { useTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import { Fold } from "~/ui/fold";
import { Frame } from "~/ui/frame";
import { Panel } from "~/ui/panel";
import type { LeftOut } from "../public-report";
import type { loadPublishing } from "../publish-report-page.server";
import { reportTexts } from "../texts";
import { PublishReportForm } from "./publish-report-form";
import { WithdrawReportForm } from "./withdraw-report-form";

interface PublishingReportProps {
  report: { committeeSlug: string; year: number };
  publishing: Awaited<ReturnType<typeof loadPublishing>>;
}

/** What stays behind, the preview, and the button beneath it. */
export function PublishingReport({ report, publishing }: PublishingReportProps) {
  const t = useTexts(reportTexts);
  const { composed, obstacle, nextNumber, outNumber, digest, mayWithdraw } = publishing;
  return (
    <>
      {composed && composed.leftOut.length > 0 && <StaysBehind leftOut={composed.leftOut} />}
      {composed && obstacle !== "closedItem" && (
        <Frame label={t.preview(nextNumber)} bar={t.bar(reportAddress(report.committeeSlug, report.year))}>
          <ReportBody {...composed.page} links={publicReportLinks} />
        </Frame>
      )}
      <div className="panel mt-5">
        {obstacle === null ? (
          <PublishReportForm nextNumber={nextNumber} replaces={outNumber !== null} digest={digest ?? ""} />
        ) : (
          <p>{obstacle === "unchanged" ? t.unchanged(outNumber ?? 0) : t[obstacle]}</p>
        )}
      </div>
      {mayWithdraw && (
        <Fold summary={t.withdraw}>
          <WithdrawReportForm />
        </Fold>
      )}
    </>
  );
}

function StaysBehind({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const t = useTexts(reportTexts);
  return (
    <Panel heading={capitalise(t.leftOutHeading(leftOut.length))}>
      <p>{t.leftOutLead}</p>
      <ul>
        {leftOut.map(({ what, name }) => (
          <li key={`${what} ${name}`}>{t.leftOut[what](name)}</li>
        ))}
      </ul>
    </Panel>
  );
}
