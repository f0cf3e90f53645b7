import { useTexts } from "~/shared/texts";
import { PublicSection } from "~/ui/public/public-section";
import { PublicVoice } from "~/ui/public/public-voice";
import type { TripPage } from "../compose-trip";
import { Paragraphs } from "../parts/paragraphs";
import { tripTexts } from "../trip-texts";
import { NextStep } from "./next-step";

/** The page of a trip of which no part has been published: where it stands and what is next due, nothing else. */
export function NoticeBody({ page }: { page: TripPage }) {
  const t = useTexts(tripTexts);
  return (
    <>
      <PublicSection id="status" heading={t.noticeHeading} distance="near">
        <p className="font-lead">{t.standing[page.standing]}</p>
        {page.standing !== "cancelled" && <p>{t.noticeOnly}</p>}
        <CancelledWhy page={page} />
      </PublicSection>
      <PublicSection id="naeste" heading={t.nextHeading} distance="near">
        <NextStep next={page.next} />
      </PublicSection>
    </>
  );
}

export function CancelledWhy({ page }: { page: TripPage }) {
  const t = useTexts(tripTexts);
  const reason = page.notice.cancelled?.reason;
  if (!reason) return null;
  return (
    <PublicVoice speaker={<b>{t.cancelledWhy}</b>}>
      <Paragraphs text={reason} />
    </PublicVoice>
  );
}
