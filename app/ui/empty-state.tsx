import type { ReactNode } from "react";

interface EmptyStateProps {
  /** What is not there, and when or how it comes. */
  children: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}
