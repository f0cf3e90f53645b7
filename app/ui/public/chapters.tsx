import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { classes } from "../classes";
import { uiTexts } from "../texts";
import type { PublicLink } from "./links";

export interface ChapterLink extends PublicLink {
  /** Shown from 992 px beside a Paper. */
  sections?: readonly PublicLink[];
}

/** The way through a long page: a bar that stays on a phone, a side list beside a Paper's text. */
export function Chapters({ items }: { items: readonly ChapterLink[] }) {
  const t = useTexts(uiTexts);
  return (
    <nav className="chapters" aria-label={t.onThisPage}>
      <ul className="unstyled-list no-max-width">
        {items.map(({ label, href, sections }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            {sections && sections.length > 0 && (
              <ul className="unstyled-list">
                {sections.map((section) => (
                  <li key={section.href}>
                    <a href={section.href}>{section.label}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PaperProps {
  chapters: readonly ChapterLink[];
  /** Chapters of text. */
  children: ReactNode;
}

/** A long page with its chapters at the side. */
export function Paper({ chapters, children }: PaperProps) {
  return (
    <div className="paper">
      <Chapters items={chapters} />
      <div>{children}</div>
    </div>
  );
}

interface ChapterProps {
  id: string;
  heading: ReactNode;
  level?: 2 | 3;
  /** Opens the text, so it has no line above. */
  first?: boolean;
  children: ReactNode;
}

export function Chapter({ id, heading, level = 2, first, children }: ChapterProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={classes("chapter", first && "chapter-first")} id={id} aria-labelledby={`${id}-h`}>
      <Heading className="h2" id={`${id}-h`}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
