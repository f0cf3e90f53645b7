export type ShareTone = "done" | "going" | "waiting" | "dropped";

export interface Share {
  tone: ShareTone;
  count: number;
  /** The share in words: »2 i gang«. */
  words: string;
}

interface SharesLineProps {
  /** What is shared: »5 anbefalinger:«. */
  lead: string;
  shares: readonly Share[];
}

/** Between two shares, of the whole line. */
const gapShare = 0.012;

/** What came of a number of things: a drawn line, and beneath it the same in words. */
export function SharesLine({ lead, shares }: SharesLineProps) {
  const present = shares.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <>
      <svg className="shares" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
        {present.map(({ tone, count }, index) => {
          const before = present.slice(0, index).reduce((sum, share) => sum + share.count, 0);
          const start = index === 0 ? 0 : before + total * gapShare;
          return (
            <rect
              key={tone}
              className={`share-${tone}`}
              x={start}
              width={before + count - start}
              height="1"
            />
          );
        })}
      </svg>
      <p className="shares-text">
        <span>{lead}</span>{" "}
        {present.map(({ tone, words }) => (
          <span key={tone} className={`shares-key share-${tone}`}>
            {words}
          </span>
        ))}
      </p>
    </>
  );
}
