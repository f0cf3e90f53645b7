import type { ReactNode } from "react";

/** Two texts side by side; its children are two Sheets, or a field and what it is made from. */
export function Versus({ children }: { children: ReactNode }) {
  return <div className="versus">{children}</div>;
}

interface SheetProps {
  /** Whose text, from when. */
  meta?: ReactNode;
  children: ReactNode;
}

/** A text on a sheet of its own. */
export function Sheet({ meta, children }: SheetProps) {
  return (
    <div className="sheet">
      {meta && <p className="meta">{meta}</p>}
      {children}
    </div>
  );
}
