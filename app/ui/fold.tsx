import type { ReactNode } from "react";

interface FoldProps {
  summary: ReactNode;
  open?: boolean;
  id?: string;
  children: ReactNode;
}

/** Something that may be opened, with the browser's own means. */
export function Fold({ summary, open, id, children }: FoldProps) {
  return (
    <details className="fold" open={open} id={id}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
