import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "~/ui/heading";

/** What every piece of a part is told: where it stands among the page's headings, and its place to link to. */
export interface PieceProps {
  id: string;
  level: HeadingLevel;
}

interface PassageProps extends PieceProps {
  heading: ReactNode;
  children: ReactNode;
}

/** A heading and what belongs to it. */
export function Passage({ id, level, heading, children }: PassageProps) {
  return (
    <>
      <Heading id={id} level={level}>
        {heading}
      </Heading>
      {children}
    </>
  );
}

/** The rank of the headings within a passage. */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return level === 2 ? 3 : level === 3 ? 4 : 5;
}
