import { formatWhole } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { Figures } from "~/ui/public/figures";
import type { CommitteeContent } from "../committee-page.server";
import { committeeTexts } from "../committee-texts";
import { wasHeld } from "../trip-standing";

/** A committee's key numbers, with those of the committees that it came from. */
export function CommitteeFigures({ content: { trips, costs, lessons } }: { content: CommitteeContent }) {
  const t = useTexts(committeeTexts).figures;
  const held = trips.filter(({ standing }) => wasHeld(standing));
  const cancelled = trips.filter(({ standing }) => standing === "cancelled").length;
  const shares = held.map(({ shareMinor }) => shareMinor);
  const known = shares.filter((share) => share !== null);
  const missing = shares.length - known.length;
  const total = known.reduce((sum, share) => sum + share, 0);
  const recommendations = lessons.flatMap((lesson) => lesson.recommendations);
  const done = recommendations.filter(({ status }) => status === "done").length;
  return (
    <Figures
      items={[
        {
          label: t.held(held.length),
          value: String(held.length),
          note: cancelled > 0 ? t.cancelled(cancelled) : undefined,
        },
        known.length > 0
          ? {
              label: t.total,
              value: formatWhole(total, costs.currency),
              unit: " kr.",
              note: missing > 0 ? t.missing(missing) : t.totalNote,
            }
          : { label: t.total, value: "–", note: t.notKnown },
        costs.average
          ? {
              label: t.average,
              value: formatWhole(costs.average.perParticipantMinor, costs.currency),
              unit: " kr.",
              note: t.averageOf(costs.average.headcount),
            }
          : { label: t.average, value: "–", note: t.notKnown },
        { label: t.recommendations, value: String(done), unit: t.of(recommendations.length) },
      ]}
    />
  );
}
