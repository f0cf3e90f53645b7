import type { Duty } from "~/features/travel-rules/findings";
import { useTexts } from "~/shared/texts";
import { Late } from "~/ui/public/late";
import { tripTexts } from "../trip-texts";

/** What is owed next, by when and by whom. */
export function NextStep({ next }: { next: Duty | null }) {
  const t = useTexts(tripTexts);
  if (!next) return <p>{t.nothingNext}</p>;
  const words = t.dutyBy(t.duty[next.kind], next.dueOn);
  return (
    <p>
      {next.state === "overdue" ? <Late>{words}</Late> : words}. {t.responsible(t.by[next.by])}
    </p>
  );
}
