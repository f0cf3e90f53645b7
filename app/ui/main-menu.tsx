import { Link, useLocation } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { classes } from "./classes";
import { ariaCurrent, currentItem, type NavigationItem } from "./navigation";
import { uiTexts } from "./texts";

/** The menu across the top, from 992 px. */
export function MainMenu({ items }: { items: readonly NavigationItem[] }) {
  const t = useTexts(uiTexts);
  const current = currentItem(items, useLocation().pathname);
  return (
    <nav className="nav" aria-label={t.mainMenu}>
      <ul className="mainmenu">
        {items.map((item) => (
          <li key={item.to} className={classes(current?.item === item && "active")}>
            <Link className="nav-link" to={item.to} aria-current={ariaCurrent(item, current)}>
              <span>{item.label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
