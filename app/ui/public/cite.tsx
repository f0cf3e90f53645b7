import type { ReactNode } from "react";

/** How to refer to the page, to be copied. */
export function Cite({ children }: { children: ReactNode }) {
  return <p className="cite">{children}</p>;
}
