import { classes } from "./classes";

export type IconName =
  | "add"
  | "calendar"
  | "check"
  | "chevron-down"
  | "chevron-left"
  | "chevron-right"
  | "close"
  | "delete"
  | "document"
  | "download"
  | "edit"
  | "email"
  | "error"
  | "external"
  | "history"
  | "hourglass"
  | "info"
  | "link"
  | "lock"
  | "person"
  | "print"
  | "search"
  | "success"
  | "sync"
  | "upload"
  | "visibility"
  | "warning";

interface IconProps {
  name: IconName;
  tone?: "good" | "bad";
  /** "inline" (20 px, sits in a line of text) or "plain" (the design system's own size for its place). */
  size?: "inline" | "plain";
  className?: string;
}

/** A drawing beside words that say the same, so it is hidden from screen readers. */
export function Icon({ name, tone, size = "inline", className }: IconProps) {
  return (
    <svg
      className={classes("icon-svg", size === "inline" && "icon-inline", tone && `icon-${tone}`, className)}
      focusable="false"
      aria-hidden="true"
    >
      <use href={`/icons.svg#${name}`} />
    </svg>
  );
}
