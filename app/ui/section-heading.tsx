import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "./heading";

interface SectionHeadingProps {
  children: ReactNode;
  level?: Exclude<HeadingLevel, 4 | 5>;
  id?: string;
}

/** The heading of a part of a working page: level 2 by default, 3 within such a part. */
export function SectionHeading({ children, level = 2, id }: SectionHeadingProps) {
  return (
    <Heading level={level} className={level === 2 ? "sec" : "sub"} id={id}>
      {children}
    </Heading>
  );
}
