import type { CommitteePage } from "~/features/publications/snapshots/committee-page";
import { useTexts } from "~/shared/texts";
import { committeeTexts } from "../committee-texts";

/** Who sits in the committee, the chair first; whoever came later or left earlier than it says when. */
export function MemberList({ committee: { members, startsOn, endsOn } }: { committee: CommitteePage }) {
  const t = useTexts(committeeTexts);
  if (members.length === 0) return <p>{t.membersNotKnown}</p>;
  return (
    <ul className="nobullet-list">
      {members.map((member, index) => (
        <li key={index}>
          {[
            member.name,
            t.role[member.role],
            member.startsOn > startsOn && t.since(member.startsOn),
            member.endsOn < endsOn && t.until(member.endsOn),
          ]
            .filter(Boolean)
            .join(", ")}
        </li>
      ))}
    </ul>
  );
}
