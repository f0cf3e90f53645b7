import type { ReactNode } from "react";

/** The summary of a long page; its children are ShortAnswers. */
export function Short({ children }: { children: ReactNode }) {
  return <dl className="short">{children}</dl>;
}

interface ShortAnswerProps {
  /** A plain question: »Hvad kostede det?« */
  question: string;
  /** The section that answers it in full. */
  href: string;
  children: ReactNode;
}

export function ShortAnswer({ question, href, children }: ShortAnswerProps) {
  return (
    <div>
      <dt>
        <a href={href}>{question}</a>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
