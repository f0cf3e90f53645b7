import type { ReactNode } from "react";

/** The page's width, below its Sky. */
export function PublicBody({ children }: { children: ReactNode }) {
  return <div className="container">{children}</div>;
}
