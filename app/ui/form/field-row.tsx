import type { ReactNode } from "react";

/** Short fields side by side, as far as there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>;
}
