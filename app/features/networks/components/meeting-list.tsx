import { Link } from "@remix-run/react";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { LinedList } from "~/ui/lined-list";
import { Paragraphs } from "~/ui/paragraphs";
import { meetingsAddress } from "../addresses";
import type { Meeting } from "../meetings.server";
import { networkTexts } from "../texts";

interface MeetingListProps {
  slug: string;
  meetings: readonly Meeting[];
  mayEdit: boolean;
}

/** A network's meetings, each with what was on the agenda and what was learnt. */
export function MeetingList({ slug, meetings, mayEdit }: MeetingListProps) {
  const t = useTexts(networkTexts).meetings;
  return (
    <LinedList>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          {mayEdit ? (
            <Link to={`${meetingsAddress(slug)}/${meeting.id}`}>{meeting.title}</Link>
          ) : (
            <strong>{meeting.title}</strong>
          )}
          <br />
          <span className="meta">
            {[
              meeting.heldOn ? formatPartial(meeting.heldOn) : t.noDate,
              meeting.place,
              meeting.isPublic ? t.public : t.internal,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
          <MeetingContent {...meeting} />
        </li>
      ))}
    </LinedList>
  );
}

function MeetingContent({ agenda, learnt, materials }: Meeting) {
  const t = useTexts(networkTexts).meetings;
  if (agenda.length === 0 && learnt === "" && materials.length === 0) return null;
  return (
    <Fold summary={t.more}>
      {agenda.length > 0 && (
        <>
          <h3 className="sub">{t.agenda}</h3>
          <ol>
            {agenda.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </>
      )}
      {learnt !== "" && (
        <>
          <h3 className="sub">{t.learnt}</h3>
          <Paragraphs text={learnt} />
        </>
      )}
      {materials.length > 0 && (
        <>
          <h3 className="sub">{t.materials}</h3>
          <ul>
            {materials.map(({ label, link }, index) => (
              <li key={index}>
                <a href={link}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}
