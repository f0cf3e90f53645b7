import { useTexts } from "~/shared/texts";
import type { ForecastView } from "../forecast-view";
import { tripPlaces } from "../rule-sets";
import { travelRuleTexts } from "../texts";

/** The years in which there is place for no trip more, those that the trip on its way fills told apart. */
export function FullYears({ full }: Pick<ForecastView, "full">) {
  const t = useTexts(travelRuleTexts).forecast;
  return [false, true].flatMap((isOwn) =>
    tripPlaces.map((place) => {
      const alike = full.filter((each) => each.where === place && each.isOwn === isOwn);
      const years = [...new Set(alike.map(({ year }) => year))].sort();
      return (
        years.length > 0 && (
          <span key={`${place} ${isOwn}`} className="meta">
            {" "}
            {t.full(years, place, isOwn)}
          </span>
        )
      );
    }),
  );
}
