import { useTexts } from "~/shared/texts";
import type { PeriodContent } from "../period-page.server";
import { periodTexts } from "../period-texts";
import { scoreboardTexts } from "../scoreboard-texts";
import { AfterClosing } from "./after-closing";
import { EarlierClosings } from "./earlier-closings";
import { StandingMatrix } from "./standing-matrix";

/** The scoreboard as it stands; of a closed period, as it stood then, and what has become known since. */
export function PeriodStanding({ content }: { content: PeriodContent }) {
  const t = useTexts(periodTexts).closing;
  const { matrix: words } = useTexts(scoreboardTexts);
  const { slug, today, matrix, closing, earlierClosings } = content;
  const [undone] = earlierClosings;
  return (
    <>
      {closing ? (
        <>
          <p>{t.closedOn(closing.on)}</p>
          <StandingMatrix
            caption={words.closedCaption(closing.on)}
            rows={closing.matrix}
            periodSlug={slug}
            today={closing.on}
          />
          <AfterClosing closing={closing} content={content} />
        </>
      ) : (
        <>
          {undone && <p>{t.openAgain(undone.reopened.on)}</p>}
          <StandingMatrix caption={words.caption(today)} rows={matrix} periodSlug={slug} today={today} />
        </>
      )}
      <EarlierClosings closings={earlierClosings} periodSlug={slug} />
    </>
  );
}
