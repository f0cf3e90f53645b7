import type { ReactNode } from "react";

interface VoiceProps {
  /** The words, as paragraphs. */
  children: ReactNode;
  /** Who says them, and in what capacity. */
  speaker?: ReactNode;
}

/** Somebody's own words, which nobody else changes. */
export function Voice({ children, speaker }: VoiceProps) {
  return (
    <figure className="voice">
      <blockquote>{children}</blockquote>
      {speaker && <figcaption className="meta">{speaker}</figcaption>}
    </figure>
  );
}
