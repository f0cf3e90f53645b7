import type { KnownMinor } from "~/features/publications/snapshots/common";
import { Aside } from "~/ui/public/fine-print";
import { Cell } from "~/ui/table/parts";
import { KnownAmount } from "./known-amount";

interface AmountCellsProps {
  withBudget: boolean;
  budget: KnownMinor;
  account: KnownMinor;
  write: (minor: number) => string;
  note?: string;
}

/** Budget, account and the difference between them; a difference needs both. */
export function AmountCells({ withBudget, budget, account, write, note }: AmountCellsProps) {
  return (
    <>
      {withBudget && (
        <Cell align="end">
          <KnownAmount minor={budget} write={write} />
        </Cell>
      )}
      <Cell align="end">
        <KnownAmount minor={account} write={write} />
        {note && <Aside>{note}</Aside>}
      </Cell>
      {withBudget && (
        <Cell align="end">
          {budget !== null && account !== null && `${account > budget ? "+" : ""}${write(account - budget)}`}
        </Cell>
      )}
    </>
  );
}
