import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { PublicVoice } from "~/ui/public/public-voice";
import { Sky } from "~/ui/public/sky";
import { committeeAddress, reportAddress, reportsAddress } from "../addresses";
import { dayOf } from "../part-status";
import { Paragraphs } from "../parts/paragraphs";
import { siteTexts } from "../site-texts";
import { ReportBody } from "./report-body";
import { publicReportLinks } from "./report-links";
import { reportTexts } from "./report-texts";
import type { ReportVersion } from "./reports.server";

interface ReportPageViewProps {
  committeeSlug: string;
  year: number;
  shown: ReportVersion;
  versions: readonly ReportVersion[];
}

/** One version of a follow-up with all of its versions beneath; where it was withdrawn, the reason. */
export function ReportPageView({ committeeSlug, year, shown, versions }: ReportPageViewProps) {
  const t = useTexts(reportTexts);
  const { front } = useTexts(siteTexts);
  const { page, committeeName, publishedAt, number } = shown;
  const isNewest = versions[0]?.number === number;
  return (
    <>
      <Sky
        title={t.name(year)}
        lead={isNewest ? undefined : t.versions.earlier}
        breadcrumbs={[
          { label: front, href: "/" },
          { label: t.listTitle, href: reportsAddress },
          { label: t.pageTitle(committeeName, year) },
        ]}
        facts={[
          {
            term: t.facts.committee,
            lines: [
              <a key="committee" href={committeeAddress(committeeSlug)}>
                {committeeName}
              </a>,
            ],
          },
          ...(page ? [{ term: t.facts.decided, lines: [formatDate(page.decision.decidedOn)] }] : []),
          { term: t.facts.published, lines: [formatDate(dayOf(publishedAt)), t.facts.version(number)] },
        ]}
      >
        {!isNewest && (
          <p>
            <a href={reportAddress(committeeSlug, year)}>{t.versions.newest}</a>
          </p>
        )}
      </Sky>
      <PublicBody>
        {page ? <ReportBody {...page} links={publicReportLinks} /> : <Withdrawn version={shown} />}
        <PublicSection id="versioner" heading={t.versions.heading} distance="near">
          <Ledger>
            {versions.map((version) => (
              <LedgerEntry key={version.number} mark={t.facts.version(version.number)}>
                <VersionLine {...{ committeeSlug, year, version }} />
              </LedgerEntry>
            ))}
          </Ledger>
        </PublicSection>
      </PublicBody>
    </>
  );
}

function VersionLine({
  committeeSlug,
  year,
  version: { number, status, publishedAt, endedAt, note, endedReason },
}: Pick<ReportPageViewProps, "committeeSlug" | "year"> & { version: ReportVersion }) {
  const t = useTexts(reportTexts).versions;
  const published = formatDate(dayOf(publishedAt));
  return (
    <>
      <p>
        {status === "corrected" ? (
          <a href={reportAddress(committeeSlug, year, number)}>{published}</a>
        ) : (
          published
        )}
        {status === "current" && ` – ${t.current}`}
        {status === "corrected" && endedAt && ` – ${t.corrected(dayOf(endedAt))}`}
        {status === "withdrawn" && ` – ${t.withdrawn}`}
      </p>
      {status === "corrected" ? endedReason && <p>{endedReason}</p> : note && <p>{note}</p>}
    </>
  );
}

function Withdrawn({ version: { endedAt, publishedAt, endedReason } }: { version: ReportVersion }) {
  const t = useTexts(reportTexts).versions;
  return (
    <PublicSection id="tilbagetrukket" heading={t.withdrawn} headingHidden distance="near">
      <PublicVoice
        speaker={
          <b>
            {t.withdrawn} {formatDate(dayOf(endedAt ?? publishedAt))}.
          </b>
        }
      >
        <Paragraphs text={endedReason ?? ""} />
      </PublicVoice>
    </PublicSection>
  );
}
