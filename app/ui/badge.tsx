import type { ReactNode } from "react";

export type BadgeTone = "info" | "success" | "warning" | "error" | "plain";

interface BadgeProps {
  tone: BadgeTone;
  /** Always words: the colour only repeats them. */
  children: ReactNode;
}

export function Badge({ tone, children }: BadgeProps) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
