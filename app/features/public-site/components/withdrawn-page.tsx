import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { PublicVoice } from "~/ui/public/public-voice";
import { Sky } from "~/ui/public/sky";
import { dayOf } from "../part-status";
import { Paragraphs } from "../parts/paragraphs";
import type { WithdrawnPage as Withdrawn } from "../published-pages.server";
import { siteTexts } from "../site-texts";

interface WithdrawnPageProps {
  withdrawn: Withdrawn;
  /** The list that the page stood in. */
  list: { label: string; href: string };
}

/** What stands at the address of a page that was taken back. */
export function WithdrawnPage({ withdrawn: { title, endedAt, reason }, list }: WithdrawnPageProps) {
  const t = useTexts(siteTexts);
  return (
    <>
      <Sky title={title} breadcrumbs={[{ label: t.front, href: "/" }, list, { label: title }]} />
      <PublicBody>
        <PublicSection id="tilbagetrukket" heading={t.withdrawn} headingHidden distance="near">
          <PublicVoice
            speaker={
              <b>
                {t.withdrawn} {formatDate(dayOf(endedAt))}.
              </b>
            }
          >
            <Paragraphs text={reason} />
          </PublicVoice>
        </PublicSection>
      </PublicBody>
    </>
  );
}
