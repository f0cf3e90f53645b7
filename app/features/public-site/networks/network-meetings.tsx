import type { NetworkMeeting } from "~/features/publications/snapshots/network-page";
import { formatPartial } from "~/shared/dates";
import type { Page } from "~/shared/paging";
import { useTexts } from "~/shared/texts";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { PublicSection } from "~/ui/public/public-section";
import { networkAddress } from "../addresses";
import { PagesTurned } from "../components/pages-turned";
import { pageAt } from "../page-number";
import { Paragraphs } from "../parts/paragraphs";
import { networkTexts } from "./network-texts";

/** A network's public meetings, newest first. */
export function NetworkMeetings({ slug, meetings }: { slug: string; meetings: Page<NetworkMeeting> }) {
  const t = useTexts(networkTexts);
  return (
    <PublicSection id="moeder" heading={t.meetings}>
      {meetings.total === 0 && <p>{t.noMeetings}</p>}
      <Ledger>
        {meetings.items.map((meeting, index) => (
          <LedgerEntry key={index} mark={meeting.heldOn ? formatPartial(meeting.heldOn) : t.noDate}>
            <h3 className="h4">{meeting.title}</h3>
            {meeting.place && <p className="soft">{meeting.place}</p>}
            <MeetingText {...meeting} />
          </LedgerEntry>
        ))}
      </Ledger>
      <PagesTurned
        label={t.pages}
        list={meetings}
        to={(page) => `${pageAt(networkAddress(slug), page)}#moeder`}
      />
    </PublicSection>
  );
}

function MeetingText({ agenda, learnt, materials }: NetworkMeeting) {
  const t = useTexts(networkTexts);
  return (
    <>
      {learnt && (
        <>
          <h4 className="h5 mt-4">{t.learnt}</h4>
          <Paragraphs text={learnt} />
        </>
      )}
      {agenda.length > 0 && (
        <>
          <h4 className="h5 mt-4">{t.agenda}</h4>
          <ul>
            {agenda.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      )}
      {materials.length > 0 && (
        <>
          <h4 className="h5 mt-4">{t.materials}</h4>
          <ul>
            {materials.map(({ label, link }, index) => (
              <li key={index}>
                <a href={link}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
