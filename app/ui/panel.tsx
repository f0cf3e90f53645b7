import { type ReactNode, useId } from "react";
import { Heading, type HeadingLevel } from "./heading";

interface PanelProps {
  heading: ReactNode;
  level?: Exclude<HeadingLevel, 5>;
  id?: string;
  children: ReactNode;
}

/** A bordered part beside or below the page's main text. */
export function Panel({ heading, level = 2, id, children }: PanelProps) {
  const ownId = useId();
  const headingId = `${id ?? ownId}-h`;
  return (
    <section className="panel" id={id} aria-labelledby={headingId}>
      <Heading level={level} className="sec" id={headingId}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
