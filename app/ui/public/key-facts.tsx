import type { ReactNode } from "react";

export interface KeyFact {
  term: string;
  /** One or more answers, each on a line. */
  lines: readonly ReactNode[];
}

/** A few facts side by side. */
export function KeyFacts({ items }: { items: readonly KeyFact[] }) {
  return (
    <dl className="key-facts">
      {items.map(({ term, lines }) => (
        <div key={term}>
          <dt>{term}</dt>
          {lines.map((line, index) => (
            <dd key={index}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
