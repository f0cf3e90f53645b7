import type { ReactNode } from "react";
import { Row, RowHead } from "./parts";

interface SumRowProps {
  label: ReactNode;
  /** How many columns the label takes. */
  span?: number;
  /** The Cells with the sums. */
  children: ReactNode;
}

/** The line below a sum's stroke, in a TableFoot. */
export function SumRow({ label, span, children }: SumRowProps) {
  return (
    <Row className="sum-row">
      <RowHead colSpan={span}>{label}</RowHead>
      {children}
    </Row>
  );
}
