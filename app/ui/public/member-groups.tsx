import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "../heading";

export interface MemberGroup {
  key: string;
  heading: ReactNode;
  members: readonly string[];
}

interface MemberGroupsProps {
  level?: HeadingLevel;
  groups: readonly MemberGroup[];
}

/** Who was there, by the group that they travelled with. */
export function MemberGroups({ level = 4, groups }: MemberGroupsProps) {
  return (
    <div className="member-groups">
      {groups.map(({ key, heading, members }) => (
        <div key={key}>
          <Heading level={level}>{heading}</Heading>
          <ul className="nobullet-list">
            {members.map((member) => (
              <li key={member}>{member}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
