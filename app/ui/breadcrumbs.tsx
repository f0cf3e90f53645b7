import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Icon } from "./icon";
import { uiTexts } from "./texts";

export interface Crumb {
  label: string;
  /** Left out for the page itself. */
  to?: string;
}

export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const t = useTexts(uiTexts);
  return (
    <nav className="breadcrumbs" aria-label={t.breadcrumbs}>
      <ol className="breadcrumbs__list">
        {items.map(({ label, to }, index) => (
          <li key={label} className="breadcrumbs__list-item" aria-current={to ? undefined : "page"}>
            {index > 0 && <Icon name="chevron-right" size="plain" />}{" "}
            {to ? (
              <Link className="breadcrumbs__link" to={to}>
                {label}
              </Link>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
