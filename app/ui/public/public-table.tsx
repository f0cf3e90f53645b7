import type { ReactNode } from "react";
import { classes } from "../classes";
import { HiddenText } from "../hidden-text";
import { ColumnHead, TableHead } from "../table/parts";
import type { Column } from "../table/table";

interface PublicTableProps {
  caption: ReactNode;
  columns: readonly Column[];
  /** "money" keeps its columns on a phone and its row heads light; "light" has light row heads only. */
  kind?: "usual" | "money" | "light" | "programme" | "matrix";
  /** TableBody and TableFoot with their Rows; a Cell's title is its label on a phone. */
  children: ReactNode;
}

/** A table of hairlines. On a phone its rows become blocks with their own labels, unless it is of money. */
export function PublicTable({ caption, columns, kind = "usual", children }: PublicTableProps) {
  return (
    <table
      {...{ role: "table" }}
      className={classes(
        "table table--borderless table--compact",
        kind !== "usual" && kind,
        kind !== "money" && kind !== "matrix" && "stacked",
      )}
    >
      <caption>{caption}</caption>
      <TableHead>
        {columns.map(({ label, align, labelHidden, className }) => (
          <ColumnHead key={label} align={align} className={className}>
            {labelHidden ? <HiddenText>{label}</HiddenText> : <span>{label}</span>}
          </ColumnHead>
        ))}
      </TableHead>
      {children}
    </table>
  );
}
