import type { ReportFacts } from "~/features/reports/report-facts";
import { useTexts } from "~/shared/texts";
import { Figures } from "~/ui/public/figures";
import { reportTexts } from "./report-texts";

/** A year in four numbers; without that of recommendations where what came of them is not told. */
export function YearInFigures({
  facts: { trips, evaluatedLate, recommendations, projects },
}: {
  facts: ReportFacts;
}) {
  const t = useTexts(reportTexts).figures;
  const ofTotal = (total: number) => (total > 0 ? { unit: t.ofTotal(total) } : {});
  const held = trips.filter(({ outcome }) => outcome === "held");
  const evaluated = [...held, ...evaluatedLate].filter(({ evaluation }) => evaluation.state === "approved");
  const followed = recommendations.filter(({ status }) => status !== null);
  const tellsOutcome = followed.length > 0 || recommendations.length === 0;
  const done = followed.filter(({ status }) => status === "done");
  return (
    <Figures
      items={[
        { label: t.trips, value: String(held.length) },
        {
          label: t.evaluations,
          value: String(evaluated.length),
          ...ofTotal(held.length + evaluatedLate.length),
        },
        ...(tellsOutcome
          ? [{ label: t.recommendations, value: String(done.length), ...ofTotal(followed.length) }]
          : []),
        { label: t.projects, value: String(projects.length) },
      ]}
    />
  );
}
