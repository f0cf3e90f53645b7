import type { AccountsPart } from "~/features/publications/snapshots/accounts";
import type { PublicBudget } from "~/features/publications/snapshots/programme";
import { useTexts } from "~/shared/texts";
import { FinePrint } from "~/ui/public/fine-print";
import { partTexts } from "../part-texts";
import { AccountsTable } from "./accounts-table";
import { Passage, type PieceProps } from "./passage";
import { SourceFigure } from "./source-figure";

interface AccountsProps extends PieceProps {
  part: AccountsPart;
  /** The published budget, where there is one. */
  budget?: PublicBudget | null;
}

/** What the trip cost, by category and per participant. */
export function Accounts({ part, budget, ...piece }: AccountsProps) {
  const t = useTexts(partTexts);
  const isKnown = part.totalMinor !== null || part.lines.some(({ accountMinor }) => accountMinor !== null);
  const hasLostEarnings = part.lines.some(({ category }) => category === "lost_earnings");
  return (
    <Passage {...piece} heading={t.heading.accounts}>
      {isKnown ? <AccountsTable part={part} budgeted={budget ?? undefined} /> : <p>{t.money.noAccounts}</p>}
      {part.sourceFigure && <SourceFigure figure={part.sourceFigure} />}
      {part.note && <p>{part.note}</p>}
      {isKnown && (
        <FinePrint>
          {t.money.companionsLeftOut} {!hasLostEarnings && part.lines.length > 1 && t.money.lostEarnings}
        </FinePrint>
      )}
    </Passage>
  );
}
