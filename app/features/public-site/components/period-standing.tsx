import { useTexts } from "~/shared/texts";
import type { PeriodContent } from "../period-page.server";
import { periodTexts } from "../period-texts";
import { scoreboardTexts } from "../scoreboard-texts";
import { StandingMatrix } from "./standing-matrix";

/** The scoreboard as it stands; of a closed period, as it stood then, and what has become known since. */
export function PeriodStanding({ content }: { content: PeriodContent }) {
  const t = useTexts(periodTexts);
  const { matrix: words } = useTexts(scoreboardTexts);
  const { slug, today, matrix, closing } = content;
  const present = (
    <StandingMatrix caption={words.caption(today)} rows={matrix} periodSlug={slug} today={today} />
  );
  if (!closing) return present;
  return (
    <>
      <p>{t.closedOn(closing.on)}</p>
      <StandingMatrix
        caption={words.closedCaption(closing.on)}
        rows={closing.matrix}
        periodSlug={slug}
        today={closing.on}
      />
      <h3>{t.afterClosing}</h3>
      <p>{t.afterClosingText(closing.changed)}</p>
      {closing.changed.length > 0 && present}
    </>
  );
}
