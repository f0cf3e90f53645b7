import type { IsoDate } from "~/shared/dates";
import { partStatus } from "./part-status";
import type { RecommendationStatus } from "./recommendation-status";
import { placesName, type TripRecord } from "./trip-record";

/** A published evaluation as it is announced. */
export interface LatestEvaluation {
  reference: string;
  title: string;
  committees: readonly { name: string }[];
  places: string;
  startsOn: string | null;
  publishedOn: IsoDate;
  number: number;
  isCorrected: boolean;
  /** The opening of what the evaluation says in short; empty where it says nothing. */
  summary: string;
  recommendationCount: number;
  /** What came of each recommendation; empty while that is not published. */
  statuses: readonly RecommendationStatus[];
}

/** The evaluations that came out last, the newest first. */
export function latestEvaluations(records: readonly TripRecord[], count: number): LatestEvaluation[] {
  return records
    .flatMap(announced)
    .sort((a, b) => b.publishedOn.localeCompare(a.publishedOn))
    .slice(0, count);
}

function announced({ notice, parts, versions }: TripRecord): LatestEvaluation[] {
  const { evaluation, follow_up: followUp } = parts;
  const status = partStatus("evaluation", versions);
  if (!evaluation || status.kind !== "current") return [];
  const inShort = evaluation.sections.find(({ section }) => section === "summary") ?? evaluation.sections[0];
  return [
    {
      reference: notice.reference,
      title: evaluation.title,
      committees: notice.committees,
      places: placesName(notice),
      startsOn: notice.startsOn,
      publishedOn: status.publishedOn,
      number: status.number,
      isCorrected: status.correction !== null,
      summary: inShort?.body.split(/\n+/)[0] ?? "",
      recommendationCount: evaluation.recommendations.length,
      statuses: followUp?.recommendations.map((one) => one.status) ?? [],
    },
  ];
}
