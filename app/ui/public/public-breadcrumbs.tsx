import { useTexts } from "~/shared/texts";
import { Icon } from "../icon";
import { uiTexts } from "../texts";

export interface PublicCrumb {
  label: string;
  /** Left out for the page itself. */
  href?: string;
}

export function PublicBreadcrumbs({ items }: { items: readonly PublicCrumb[] }) {
  const t = useTexts(uiTexts);
  return (
    <nav className="breadcrumbs" aria-label={t.breadcrumbs}>
      <ol className="breadcrumbs__list no-max-width">
        {items.map(({ label, href }, index) => (
          <li key={label} className="breadcrumbs__list-item" aria-current={href ? undefined : "page"}>
            {index > 0 && <Icon name="chevron-right" size="plain" />}
            {href ? (
              <a className="breadcrumbs__link" href={href}>
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
