import { Link, useLocation } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { ariaCurrent, currentItem, type NavigationItem } from "./navigation";
import { SignOutForm } from "./sign-out-form";
import type { SignedIn } from "./signed-in";
import { uiTexts } from "./texts";

interface SmallMenuProps {
  items: readonly NavigationItem[];
  user: SignedIn;
}

/** The menu below 992 px: a native details element, so that it opens without a script. */
export function SmallMenu({ items, user }: SmallMenuProps) {
  const t = useTexts(uiTexts);
  const location = useLocation();
  const current = currentItem(items, location.pathname);
  return (
    <details key={location.key}>
      <summary className="button button-secondary">{t.menu}</summary>
      <nav aria-label={t.mainMenu}>
        <ul className="link-list">
          {items.map((item) => (
            <li key={item.to}>
              <Link to={item.to} aria-current={ariaCurrent(item, current)}>
                {item.label}
              </Link>
            </li>
          ))}
          {user.profile && (
            <li>
              <Link to={user.profile}>{t.profile}</Link>
            </li>
          )}
          <li>
            <SignOutForm action={user.signOut}>{t.signOutNamed(user.name)}</SignOutForm>
          </li>
        </ul>
      </nav>
    </details>
  );
}
