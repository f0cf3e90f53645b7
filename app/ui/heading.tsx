import type { ReactNode } from "react";

export type HeadingLevel = 2 | 3 | 4 | 5;

interface HeadingProps {
  level: HeadingLevel;
  children: ReactNode;
  className?: string;
  id?: string;
}

/** A heading whose rank its place on the page decides, not its size. */
export function Heading({ level, children, className, id }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag className={className} id={id}>
      {children}
    </Tag>
  );
}
