import type { ReactNode } from "react";
import { classes } from "../classes";

/**
 * A table that a stylesheet lays out as blocks loses its roles in some browsers, so each part says its own.
 */
const roles = {
  group: { role: "rowgroup" },
  row: { role: "row" },
  cell: { role: "cell" },
  columnHeader: { role: "columnheader" },
  rowHeader: { role: "rowheader" },
} as const;

export type Align = "start" | "end";

interface PartProps {
  className?: string;
  children?: ReactNode;
}

export function TableHead({ children }: PartProps) {
  return (
    <thead {...roles.group}>
      <tr {...roles.row}>{children}</tr>
    </thead>
  );
}

export function TableBody({ children }: PartProps) {
  return <tbody {...roles.group}>{children}</tbody>;
}

export function TableFoot({ children }: PartProps) {
  return <tfoot {...roles.group}>{children}</tfoot>;
}

interface RowProps extends PartProps {
  id?: string;
}

export function Row({ className, id, children }: RowProps) {
  return (
    <tr {...roles.row} className={className} id={id}>
      {children}
    </tr>
  );
}

interface ColumnHeadProps extends PartProps {
  align?: Align;
}

export function ColumnHead({ align, className, children }: ColumnHeadProps) {
  return (
    <th {...roles.columnHeader} scope="col" className={classes(align === "end" && "num", className)}>
      {children}
    </th>
  );
}

interface RowHeadProps extends PartProps {
  /** "rowgroup" heads the rows that follow in its body. */
  scope?: "row" | "rowgroup";
  colSpan?: number;
  rowSpan?: number;
}

export function RowHead({ scope = "row", colSpan, rowSpan, className, children }: RowHeadProps) {
  return (
    <th {...roles.rowHeader} {...{ scope, colSpan, rowSpan, className }}>
      {children}
    </th>
  );
}

interface CellProps extends PartProps {
  /** The column's label, which a phone shows beside the value. */
  title?: string;
  align?: Align;
  colSpan?: number;
  rowSpan?: number;
}

export function Cell({ title, align, colSpan, rowSpan, className, children }: CellProps) {
  return (
    <td
      {...roles.cell}
      {...{ colSpan, rowSpan }}
      data-title={title}
      className={classes(align === "end" && "num", className)}
    >
      {children}
    </td>
  );
}
