import type { AccountsPart } from "~/features/publications/snapshots/accounts";
import { useTexts } from "~/shared/texts";
import { printedFigure } from "../amounts";
import { partTexts } from "../part-texts";

/** The cost per participant as the source printed it, and whether ours says the same. */
export function SourceFigure({ figure }: { figure: NonNullable<AccountsPart["sourceFigure"]> }) {
  const t = useTexts(partTexts).money;
  const printed = printedFigure(figure.text);
  return (
    <p>
      <b>{t.sourceFigure(printed.figure, figure.source)}</b>{" "}
      {figure.agrees ? t.agrees(printed.decimals) : t.disagrees}
    </p>
  );
}
