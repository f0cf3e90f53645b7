import type { ReactNode } from "react";
import { classes } from "./classes";

interface ButtonRowProps {
  align?: "start" | "end";
  children: ReactNode;
}

/** Buttons side by side, below each other and full width on a phone. */
export function ButtonRow({ align = "start", children }: ButtonRowProps) {
  return <div className={classes("button-group mt-4", align === "end" && "button-row-end")}>{children}</div>;
}
