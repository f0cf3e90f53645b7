import type { ReactNode } from "react";
import { classes } from "../classes";
import { HiddenText } from "../hidden-text";
import { type Align, ColumnHead, TableHead } from "./parts";

export interface Column {
  label: string;
  align?: Align;
  /** For a column whose content speaks for itself, as links do. */
  labelHidden?: boolean;
  className?: string;
}

export interface TableProps {
  caption: ReactNode;
  /** The caption stays for those who hear the page, where a heading right above says the same. */
  captionHidden?: boolean;
  columns: readonly Column[];
  /** Below which width each row becomes a block with its own labels. */
  stack?: "md" | "lg" | "never";
  density?: "compact" | "extracompact";
  /** Without air at the outer edges, inside a panel. */
  flush?: boolean;
  className?: string;
  /** TableBody and TableFoot with their Rows. */
  children: ReactNode;
}

/** A table by hand. DataTable makes the rows from data. */
export function Table(props: TableProps) {
  const { caption, captionHidden = true, columns, stack = "md", density = "compact", flush } = props;
  return (
    <table
      {...{ role: "table" }}
      className={classes(
        `table table--${density} table--borderless`,
        stack !== "never" && `table-${stack}-responsive-headers stack`,
        flush && "table-flush",
        props.className,
      )}
    >
      <caption className={classes(captionHidden && "sr-only")}>{caption}</caption>
      <TableHead>
        {columns.map(({ label, align, labelHidden, className }) => (
          <ColumnHead key={label} align={align} className={className}>
            {labelHidden ? <HiddenText>{label}</HiddenText> : label}
          </ColumnHead>
        ))}
      </TableHead>
      {props.children}
    </table>
  );
}
