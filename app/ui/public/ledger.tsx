import type { ReactNode } from "react";
import { classes } from "../classes";

interface LedgerProps {
  /** In an order that means something: by number, by date. */
  ordered?: boolean;
  /** With a third column at the right. */
  three?: boolean;
  children: ReactNode;
}

/** Entries with a key at the left and text at the right, a hairline above each. */
export function Ledger({ ordered, three, children }: LedgerProps) {
  const List = ordered ? "ol" : "ul";
  return <List className={classes("ledger no-max-width", three && "ledger-three")}>{children}</List>;
}

interface LedgerEntryProps {
  /** A date, a version, a badge. */
  mark: ReactNode;
  children: ReactNode;
  third?: ReactNode;
  id?: string;
}

export function LedgerEntry({ mark, children, third, id }: LedgerEntryProps) {
  return (
    <li id={id}>
      <div className="ledger-key">{mark}</div>
      <div>{children}</div>
      {third && <div>{third}</div>}
    </li>
  );
}
