import { Icon } from "../icon";

export interface PublicDocument {
  href: string;
  title: string;
  /** Kind, size, language: »PDF, 38 sider, på tysk«. */
  about: string;
}

export function DocumentList({ documents }: { documents: readonly PublicDocument[] }) {
  return (
    <ul className="nobullet-list documents">
      {documents.map(({ href, title, about }, index) => (
        <li key={index}>
          <Icon name="document" size="plain" />
          <span>
            <a href={href}>{title}</a> <span className="soft">{about}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
