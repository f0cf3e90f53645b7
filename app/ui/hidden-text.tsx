import type { ReactNode } from "react";

/** Words for those who hear the page, where the eye sees the same from position or colour. */
export function HiddenText({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
