import type { ReactNode } from "react";
import { Cell, Row, RowHead, TableBody } from "./parts";
import { type Column, Table, type TableProps } from "./table";

export interface DataColumn<T> extends Column {
  cell: (row: T) => ReactNode;
}

interface DataTableProps<T> extends Omit<TableProps, "columns" | "children"> {
  /** The first column heads its row. */
  columns: readonly DataColumn<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** A TableFoot. */
  foot?: ReactNode;
}

export function DataTable<T>({ columns, rows, keyOf, foot, ...table }: DataTableProps<T>) {
  const [first, ...others] = columns;
  return (
    <Table {...table} columns={columns}>
      <TableBody>
        {rows.map((row) => (
          <Row key={keyOf(row)}>
            {first && <RowHead className={first.className}>{first.cell(row)}</RowHead>}
            {others.map(({ label, labelHidden, align, className, cell }) => (
              <Cell key={label} title={labelHidden ? undefined : label} align={align} className={className}>
                {cell(row)}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
      {foot}
    </Table>
  );
}
