import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import type { ForecastView } from "../forecast-view";
import { travelRuleTexts } from "../texts";
import { LastMonth } from "./forecast-table";

/** One committee's way to its trip, with the last day of each step. */
export function ForecastSteps({ forecast }: { forecast: ForecastView }) {
  const t = useTexts(travelRuleTexts).forecast;
  const { trip, steps, lastMonth } = forecast;
  if (steps.length === 0) return null;
  return (
    <>
      <SectionHeading level={3}>{t.own}</SectionHeading>
      {trip === null && lastMonth !== null && (
        <p>
          {t.columns.lastMonth}: <LastMonth forecast={forecast} />
        </p>
      )}
      <LinedList>
        {steps.map(({ step, by, isDone }) => (
          <li key={step}>
            <strong>{t.step[step]}</strong> {t.by(formatDate(by))}
            {isDone && <span className="meta"> {t.done}</span>}
          </li>
        ))}
      </LinedList>
    </>
  );
}
