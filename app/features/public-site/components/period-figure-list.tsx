import { formatWhole } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { Figures } from "~/ui/public/figures";
import { frontTexts } from "../front-texts";
import type { PeriodFigures } from "../period-figures";

export function PeriodFigureList({ figures }: { figures: PeriodFigures }) {
  const t = useTexts(frontTexts).figures;
  const { held, decided, costs, evaluationsPublished, recommendations } = figures;
  return (
    <Figures
      items={[
        { label: t.held, value: String(held), unit: t.ofDecided(decided) },
        costs.average
          ? {
              label: t.average,
              value: formatWhole(costs.average.perParticipantMinor, costs.currency),
              unit: " kr.",
              note: t.averageOf(costs.average.trips, held),
            }
          : { label: t.average, value: "–", note: t.notKnown },
        { label: t.evaluations, value: String(evaluationsPublished), unit: t.of(held) },
        { label: t.recommendations, value: String(recommendations.done), unit: t.of(recommendations.total) },
      ]}
    />
  );
}
