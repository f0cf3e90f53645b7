import type { VersionLine } from "~/features/publications/parts";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { PublicVoice } from "~/ui/public/public-voice";
import { Sky } from "~/ui/public/sky";
import { periodAddress, tripAddress } from "../addresses";
import { dayOf } from "../part-status";
import { Paragraphs } from "../parts/paragraphs";
import { periodName } from "../period-name";
import type { ReadableVersion } from "../readable-version";
import { siteTexts } from "../site-texts";
import { tripTexts } from "../trip-texts";
import { VersionContent } from "./version-content";

export interface VersionPageProps {
  reference: string;
  periodSlug: string;
  /** What the trip is called now. */
  title: string;
  line: VersionLine;
  /** Null where it may not be read any more. */
  version: ReadableVersion | null;
}

/** One version of one part as it was when it came out, below a bar that says so. */
export function VersionPage({ reference, periodSlug, title, line, version }: VersionPageProps) {
  const texts = useTexts(tripTexts);
  const t = texts.versions;
  const { front } = useTexts(siteTexts);
  const heading = t.name(t.part[line.part], line.number);
  return (
    <>
      <Sky
        title={version?.content.title ?? title}
        breadcrumbs={[
          { label: front, href: "/" },
          { label: periodName(periodSlug), href: periodAddress(periodSlug) },
          { label: texts.reference(reference), href: tripAddress(reference) },
          { label: heading },
        ]}
        lead={version && (line.status === "current" ? t.currentBar : t.bar)}
      >
        <p>
          {t.published(dayOf(line.publishedAt))}.{" "}
          {line.endedAt && line.status === "corrected" && t.corrected(dayOf(line.endedAt))}{" "}
          <a href={tripAddress(reference)}>{t.newest}</a>
        </p>
      </Sky>
      <PublicBody>
        <PublicSection id="version" heading={heading} distance="near">
          {line.note && <p>{line.note}</p>}
          {version ? <VersionContent version={version} /> : <Gone line={line} />}
        </PublicSection>
      </PublicBody>
    </>
  );
}

function Gone({ line: { status, endedAt, publishedAt, endedReason } }: { line: VersionLine }) {
  const t = useTexts(tripTexts);
  return (
    <PublicVoice
      speaker={
        <b>
          {t.versions.gone[status === "redacted" ? "redacted" : "withdrawn"]}{" "}
          {formatDate(dayOf(endedAt ?? publishedAt))}.
        </b>
      }
    >
      <Paragraphs text={endedReason ?? ""} />
    </PublicVoice>
  );
}
