import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

interface PeopleListItem {
  key: string;
  icon?: IconName;
  tone?: "good" | "bad";
  name: ReactNode;
  note?: ReactNode;
}

/** People, or things to check, each with an icon that the words beside it explain. */
export function PeopleList({ items }: { items: readonly PeopleListItem[] }) {
  return (
    <ul className="list people">
      {items.map(({ key, icon, tone, name, note }) => (
        <li key={key}>
          {icon && <Icon name={icon} tone={tone} />}
          <span>
            {note === undefined ? (
              name
            ) : (
              <>
                <strong>{name}</strong>
                <br />
                <span className="meta">{note}</span>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
