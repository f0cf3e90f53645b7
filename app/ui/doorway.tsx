import type { ReactNode } from "react";
import { mainContentId, SkipLink } from "./skip-link";
import { Wordmark } from "./wordmark";

interface DoorwayProps {
  municipality: string;
  home: string;
  children: ReactNode;
}

/** The shell of a page for somebody who is not signed in: sign-in, first run, an error outside the workspace. */
export function Doorway({ municipality, home, children }: DoorwayProps) {
  return (
    <>
      <SkipLink />
      <div className="doorway">
        <header>
          <Wordmark municipality={municipality} home={home} />
        </header>
        <main id={mainContentId} tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}
