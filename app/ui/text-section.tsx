import type { ReactNode } from "react";
import { Heading } from "./heading";

interface TextSectionProps {
  id: string;
  heading: ReactNode;
  badge?: ReactNode;
  /** A link or a form at the right of the heading. */
  action?: ReactNode;
  children: ReactNode;
}

/** A section of a text that several write, with its own state. */
export function TextSection({ id, heading, badge, action, children }: TextSectionProps) {
  return (
    <section className="text-section" id={id} aria-labelledby={`${id}-h`}>
      <div className="text-section-head">
        <Heading level={3} className="sub" id={`${id}-h`}>
          {heading}
        </Heading>
        {badge}
        {action}
      </div>
      {children}
    </section>
  );
}
