import type { ReactNode } from "react";

/** A list with hairlines between its items, which are `li` elements. */
export function LinedList({ children }: { children: ReactNode }) {
  return <ul className="list list-lines">{children}</ul>;
}
