import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";
import type { ReportState } from "../report";
import { reportInWorkspace, reportsInWorkspace } from "../report-address";
import { reportTexts } from "../texts";

interface ReportFrameProps {
  report: { committeeSlug: string; committeeName: string; year: number; state: ReportState };
  /** The page's own name, where it is not the follow-up itself. */
  title?: string;
  children: ReactNode;
}

/** The frame of a page about one follow-up. */
export function ReportFrame({ report, title, children }: ReportFrameProps) {
  const t = useTexts(reportTexts);
  const { committeeName, year, state } = report;
  const name = t.name(committeeName, year);
  return (
    <>
      <Band
        title={title ?? name}
        badge={<Badge tone={state === "decided" ? "success" : "plain"}>{t.state[state]}</Badge>}
        meta={title && name}
        breadcrumbs={[
          { label: t.title, to: `${reportsInWorkspace}?aar=${year}` },
          ...(title ? [{ label: name, to: reportInWorkspace(report) }] : []),
          { label: title ?? name },
        ]}
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
