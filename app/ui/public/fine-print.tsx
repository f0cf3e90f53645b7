import type { ReactNode } from "react";

/** A remark of its own, below what it explains. */
export function FinePrint({ children }: { children: ReactNode }) {
  return <p className="fine">{children}</p>;
}

/** A remark on a line of its own within a cell or a heading. */
export function Aside({ children }: { children: ReactNode }) {
  return <span className="aside">{children}</span>;
}
