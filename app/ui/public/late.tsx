import type { ReactNode } from "react";

/** What is over its deadline, said as calmly as what was kept. */
export function Late({ children }: { children: ReactNode }) {
  return <b className="late">{children}</b>;
}
