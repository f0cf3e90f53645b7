import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import type { EarlierClosing } from "../closings";
import { Paragraphs } from "../parts/paragraphs";
import { periodTexts } from "../period-texts";
import { scoreboardTexts } from "../scoreboard-texts";
import { StandingMatrix } from "./standing-matrix";

interface EarlierClosingsProps {
  closings: readonly EarlierClosing[];
  periodSlug: string;
}

/** The times that the period was closed before: how it stood then, and why it was reopened. */
export function EarlierClosings({ closings, periodSlug }: EarlierClosingsProps) {
  const t = useTexts(periodTexts).closing;
  const { matrix: words } = useTexts(scoreboardTexts);
  if (closings.length === 0) return null;
  return (
    <>
      <h3 id="tidligere-lukninger">{t.earlier(closings.length)}</h3>
      <Ledger ordered>
        {closings.map(({ number, on, matrix, reopened }) => (
          <LedgerEntry
            key={number}
            mark={
              <>
                <b>{t.closed}</b>
                <br />
                {formatDate(on)}
              </>
            }
          >
            <p>{t.reopened(reopened.on)}</p>
            <blockquote>
              <Paragraphs text={reopened.reason} />
            </blockquote>
            <Fold summary={t.thenStood}>
              <StandingMatrix
                caption={words.closedCaption(on)}
                rows={matrix}
                periodSlug={periodSlug}
                today={on}
              />
            </Fold>
          </LedgerEntry>
        ))}
      </Ledger>
    </>
  );
}
