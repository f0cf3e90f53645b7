import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "../heading";

interface PublicVoiceProps {
  id?: string;
  /** »Afvigende vurdering«. */
  heading?: ReactNode;
  level?: HeadingLevel;
  /** Who speaks, in what capacity, on what. */
  speaker: ReactNode;
  /** The words, as paragraphs; the quotation marks are set around them. */
  children: ReactNode;
}

/** Somebody's own words, in the only box that a public page has. */
export function PublicVoice({ id, heading, level = 3, speaker, children }: PublicVoiceProps) {
  return (
    <figure className="own-words" id={id}>
      <figcaption>
        {heading && <Heading level={level}>{heading}</Heading>}
        <p>{speaker}</p>
      </figcaption>
      <blockquote>{children}</blockquote>
    </figure>
  );
}
