import type { ReactNode } from "react";
import { classes } from "../classes";

interface PublicSectionProps {
  id: string;
  heading: ReactNode;
  /** For a part whose drawing says it to the eye. */
  headingHidden?: boolean;
  /** How far below what stands before it. */
  distance?: "far" | "near" | "flush";
  children: ReactNode;
}

/** A part of a public page, named by its heading. */
export function PublicSection({
  id,
  heading,
  headingHidden,
  distance = "far",
  children,
}: PublicSectionProps) {
  return (
    <section className={classes(distance !== "far" && distance)} id={id} aria-labelledby={`${id}-h`}>
      <h2 className={classes(headingHidden && "sr-only")} id={`${id}-h`}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
