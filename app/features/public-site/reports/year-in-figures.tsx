import type { ReportFacts } from "~/features/reports/report-facts";
import { useTexts } from "~/shared/texts";
import { Figures } from "~/ui/public/figures";
import { reportTexts } from "./report-texts";

/** A year in four numbers. */
export function YearInFigures({
  facts: { trips, evaluatedLate, recommendations, projects },
}: {
  facts: ReportFacts;
}) {
  const t = useTexts(reportTexts).figures;
  const ofTotal = (total: number) => (total > 0 ? { unit: t.ofTotal(total) } : {});
  const held = trips.filter(({ outcome }) => outcome === "held");
  const evaluated = [...held, ...evaluatedLate].filter(({ evaluation }) => evaluation.state === "approved");
  const done = recommendations.filter(({ status }) => status === "done");
  return (
    <Figures
      items={[
        { label: t.trips, value: String(held.length) },
        {
          label: t.evaluations,
          value: String(evaluated.length),
          ...ofTotal(held.length + evaluatedLate.length),
        },
        { label: t.recommendations, value: String(done.length), ...ofTotal(recommendations.length) },
        { label: t.projects, value: String(projects.length) },
      ]}
    />
  );
}
