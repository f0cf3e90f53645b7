import { useTexts } from "~/shared/texts";
import { Chapter } from "~/ui/public/chapters";
import type { TripPage } from "../compose-trip";
import { DivergentVoices } from "../parts/divergent-voices";
import { EvaluationText } from "../parts/evaluation-text";
import { FollowedUp } from "../parts/followed-up";
import { Recommendations } from "../parts/recommendations";
import { ProjectsOfTrip } from "../projects/projects-of-trip";
import type { TripProject } from "../projects/trip-projects.server";
import { tripTexts } from "../trip-texts";
import { CorrectionNote } from "./correction-note";
import { PartAbsence } from "./part-absence";

interface OutcomeChapterProps {
  page: TripPage;
  /** The published projects that the trip has to do with. */
  projects: readonly TripProject[];
}

/** »Udbyttet«: the evaluation with divergent views, the recommendations and what came of each, and the projects. */
export function OutcomeChapter({ page, projects }: OutcomeChapterProps) {
  const t = useTexts(tripTexts);
  const { status } = page;
  const { reference } = page.notice;
  const { evaluation, follow_up: followUp } = page.parts;
  return (
    <Chapter id="udbyttet" heading={t.chapter.outcome}>
      <CorrectionNote reference={reference} part="evaluation" status={status.evaluation} />
      {evaluation ? (
        <>
          <EvaluationText id="evaluering" level={3} part={evaluation} returnedOn={page.notice.endsOn} />
          <DivergentVoices id="afvigende" level={3} divergent={evaluation.divergent} />
        </>
      ) : (
        <PartAbsence id="evaluering" part="evaluation" page={page} />
      )}
      <CorrectionNote reference={reference} part="follow_up" status={status.follow_up} />
      {followUp ? (
        <FollowedUp
          id="anbefalinger"
          level={3}
          recommendations={followUp.recommendations}
          projects={projects}
        />
      ) : (
        <>
          {evaluation && (
            <Recommendations id="anbefalinger" level={3} part={evaluation} projects={projects} />
          )}
          {(evaluation?.recommendations.length || status.follow_up.kind !== "none") && (
            <PartAbsence part="follow_up" page={page} />
          )}
        </>
      )}
      <ProjectsOfTrip projects={projects} />
    </Chapter>
  );
}
