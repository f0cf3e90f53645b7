import { formatNearDate } from "~/shared/near-date";
import { useTexts } from "~/shared/texts";
import { Life } from "~/ui/life";
import type { OverviewView } from "./overview.server";
import type { TripStep } from "./overview-life";
import { overviewTexts } from "./overview-texts";

/** The steps of the trip's life, with their dates. */
export function OverviewLife({ view }: { view: OverviewView }) {
  const t = useTexts(overviewTexts);
  if (view.state === "recorded")
    return (
      <p>
        {t.recorded} {view.source && t.source(view.source)}
      </p>
    );
  const noteOf = ({ key, state, on }: TripStep) => {
    if (key === "held" && state !== "done") return view.dates ?? undefined;
    if (key === "cancelled" || key === "rejected") return view.reason ?? undefined;
    if (on === null) return undefined;
    const day = formatNearDate(on, view.today);
    if (state !== "done") return t.by(day);
    return key === "draft" ? t.doneOn.draft(day) : t.doneOn.other(day);
  };
  return (
    <Life
      label={t.life}
      steps={view.life.map((step) => ({ label: t.step[step.key], state: step.state, note: noteOf(step) }))}
    />
  );
}
