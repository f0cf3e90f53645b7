import type { RecommendationStatus } from "./recommendation-status";
import { placesName, type TripRecord } from "./trip-record";

/** What a committee learned on a trip, and what came of it. */
export interface Lesson {
  reference: string;
  /** »Hamborg og Lübeck 2026« */
  name: string;
  /** The opening of the evaluation. */
  insight: string;
  recommendations: readonly {
    number: number;
    body: string;
    /** Null while the follow-up is not published. */
    status: RecommendationStatus | null;
    outcome: string;
  }[];
}

/** From the published evaluations and follow-ups alone, the newest trip first. */
export function lessonsOf(records: readonly TripRecord[]): Lesson[] {
  return records.toReversed().flatMap(({ notice, parts }) => {
    const { evaluation, follow_up: followUp } = parts;
    if (!evaluation) return [];
    const inShort =
      evaluation.sections.find(({ section }) => section === "summary") ?? evaluation.sections[0];
    return [
      {
        reference: notice.reference,
        name: [placesName(notice), notice.startsOn?.slice(0, 4)].filter(Boolean).join(" "),
        insight: inShort?.body.split(/\n+/)[0] ?? "",
        recommendations:
          followUp?.recommendations ??
          evaluation.recommendations.map((each) => ({ ...each, status: null, outcome: "" })),
      },
    ];
  });
}
