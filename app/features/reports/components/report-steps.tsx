import { reportAddress } from "~/features/public-site/addresses";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { Panel } from "~/ui/panel";
import { Paragraphs } from "~/ui/paragraphs";
import type { ReportState } from "../report";
import { reportInWorkspace } from "../report-address";
import { reportTexts } from "../texts";

interface ReportStepsProps {
  report: { committeeSlug: string; year: number; state: ReportState; internalNote: string };
  /** The version that is out, and the day it came. */
  out: { number: number; on: string } | null;
  mayWrite: boolean;
  mayDecide: boolean;
}

/** What is to be done with a follow-up, the next thing first. */
export function ReportSteps({ report, out, mayWrite, mayDecide }: ReportStepsProps) {
  const t = useTexts(reportTexts);
  const address = reportInWorkspace(report);
  const isDraft = report.state === "draft";
  return (
    <>
      <Panel heading={isDraft ? t.draftPanel : t.decidedPanel}>
        <p>{isDraft ? t.draftLead : t.decidedLead}</p>
        {isDraft && mayWrite && (
          <p>
            <ButtonLink to={`${address}/ret`}>{t.write}</ButtonLink>
          </p>
        )}
        {mayDecide && (
          <p>
            <ButtonLink kind="secondary" to={`${address}/beslutning`}>
              {isDraft ? t.decide : t.reopen}
            </ButtonLink>
          </p>
        )}
      </Panel>
      <Panel heading={t.publishing}>
        <p>{out ? t.publicVersion(out.number, out.on) : t.notPublic}</p>
        {out && (
          <p>
            <a href={reportAddress(report.committeeSlug, report.year)}>{t.seePublic}</a>
          </p>
        )}
        {!isDraft && (
          <p>
            <ButtonLink kind="secondary" to={`${address}/offentliggoerelse`}>
              {t.publishing}
            </ButtonLink>
          </p>
        )}
      </Panel>
      {report.internalNote !== "" && (
        <Panel heading={t.internalNote}>
          <Paragraphs text={report.internalNote} />
        </Panel>
      )}
    </>
  );
}
