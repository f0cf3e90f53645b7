import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { tripAddress } from "../addresses";
import type { Lesson } from "../committee-lessons";
import { committeeTexts } from "../committee-texts";
import { partTexts } from "../part-texts";
import { RecommendationShares } from "../parts/recommendation-shares";
import { StatusBadge } from "../parts/status-badge";

/** What a committee learned, trip by trip, and what came of each recommendation. */
export function Lessons({ lessons }: { lessons: readonly Lesson[] }) {
  const t = useTexts(committeeTexts);
  if (lessons.length === 0) return <p>{t.noLessons}</p>;
  const statuses = lessons.flatMap(({ recommendations }) =>
    recommendations.flatMap(({ status }) => status ?? []),
  );
  return (
    <>
      <RecommendationShares statuses={statuses} />
      {lessons.map((lesson) => (
        <section key={lesson.reference} className="lesson" aria-labelledby={`laert-${lesson.reference}`}>
          <div>
            <h3 className="h4" id={`laert-${lesson.reference}`}>
              <a href={tripAddress(lesson.reference)}>{lesson.name}</a>
            </h3>
            {lesson.insight && <p className="insight">{lesson.insight}</p>}
          </div>
          <LessonLedger recommendations={lesson.recommendations} />
        </section>
      ))}
    </>
  );
}

function LessonLedger({ recommendations }: Pick<Lesson, "recommendations">) {
  const t = useTexts(committeeTexts);
  const words = useTexts(partTexts).recommendations;
  if (recommendations.length === 0) return <p>{words.none}</p>;
  return (
    <Ledger ordered>
      {recommendations.map(({ number, body, status, outcome }) => (
        <LedgerEntry
          key={number}
          mark={status ? <StatusBadge status={status} /> : <Badge tone="plain">{words.number(number)}</Badge>}
        >
          <p>
            <b>{body}</b>
          </p>
          <p>{status ? outcome : t.notFollowedUp}</p>
        </LedgerEntry>
      ))}
    </Ledger>
  );
}
