import type { ReactNode } from "react";

/** The page's width and air, below the band or at the top of a page without one. */
export function PageBody({ children }: { children: ReactNode }) {
  return <div className="container page">{children}</div>;
}
