import { useTexts } from "~/shared/texts";
import { classes } from "../classes";
import { Icon, type IconName } from "../icon";
import { uiTexts } from "../texts";
import type { PublicLink } from "./links";

export interface PublicMenuItem extends PublicLink {
  icon?: IconName;
  /** "page" for the page itself, "true" for a page below it. */
  current?: "page" | "true";
}

export function PublicMenu({ items }: { items: readonly PublicMenuItem[] }) {
  const t = useTexts(uiTexts);
  return (
    <div className="navigation-menu">
      <nav className="nav" aria-label={t.mainMenu}>
        <ul className="mainmenu no-max-width">
          {items.map(({ label, href, icon, current }) => (
            <li key={href} className={classes(current && "active")}>
              <a className="nav-link" href={href} aria-current={current}>
                <span>
                  {icon && <Icon name={icon} size="plain" />}
                  {label}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
