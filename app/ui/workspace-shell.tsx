import type { ReactNode } from "react";
import { MainMenu } from "./main-menu";
import type { NavigationItem } from "./navigation";
import type { SignedIn } from "./signed-in";
import { mainContentId, SkipLink } from "./skip-link";
import { SmallMenu } from "./small-menu";
import { Who } from "./who";
import { Wordmark } from "./wordmark";

interface WorkspaceShellProps {
  municipality: string;
  home: string;
  menu: readonly NavigationItem[];
  user: SignedIn;
  /** The page: an optional Band, then a PageBody. */
  children: ReactNode;
}

export function WorkspaceShell({ municipality, home, menu, user, children }: WorkspaceShellProps) {
  return (
    <>
      <SkipLink />
      <header className="header workspace-header">
        <div className="navigation-menu d-none d-lg-block">
          <div className="navigation-menu-inner container">
            <Wordmark municipality={municipality} home={home} />
            <MainMenu items={menu} />
            <Who user={user} />
          </div>
        </div>
        <div className="topbar d-lg-none">
          <Wordmark municipality={municipality} home={home} />
          <SmallMenu items={menu} user={user} />
        </div>
      </header>
      <main id={mainContentId} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
