import type { ReactNode } from "react";

interface ColumnsProps {
  main: ReactNode;
  side: ReactNode;
}

/** A page's main text with a narrow side; below each other on a phone. */
export function Columns({ main, side }: ColumnsProps) {
  return (
    <div className="row columns">
      <div className="col-12 col-lg-8">{main}</div>
      <div className="col-12 col-lg-4">{side}</div>
    </div>
  );
}

interface SplitProps extends ColumnsProps {
  /** What follows the main text on a desk, and both on a phone. */
  more?: ReactNode;
}

/** A page in two nearly equal parts. */
export function Split({ main, side, more }: SplitProps) {
  return (
    <div className="split">
      <div>{main}</div>
      <div className="split-side">{side}</div>
      {more && <div className="split-more">{more}</div>}
    </div>
  );
}
