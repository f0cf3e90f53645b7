import type { ReactNode } from "react";

interface ScrollAreaProps {
  /** Names what is scrolled. */
  label: string;
  children: ReactNode;
}

/** Room for a table that is wider than the screen and must stay a table, as one with amounts to fill in. */
export function ScrollArea({ label, children }: ScrollAreaProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="table--responsive-scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
