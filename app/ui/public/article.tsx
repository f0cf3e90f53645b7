import type { ReactNode } from "react";

/** A text to be read at length: h4 headings and paragraphs. */
export function Article({ children }: { children: ReactNode }) {
  return <div className="article">{children}</div>;
}

/** The question that a trip set out with. */
export function Question({ children }: { children: ReactNode }) {
  return <p className="question">{children}</p>;
}
