import type { FollowUpPart } from "~/features/publications/snapshots/follow-up";
import { useTexts } from "~/shared/texts";
import { Heading } from "~/ui/heading";
import { FinePrint } from "~/ui/public/fine-print";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { partTexts } from "../part-texts";
import { ProjectOfRecommendation } from "../projects/project-of-recommendation";
import type { TripProject } from "../projects/trip-projects.server";
import { levelBelow, Passage, type PieceProps } from "./passage";
import { RecommendationShares } from "./recommendation-shares";
import { StatusBadge } from "./status-badge";

interface FollowedUpProps extends PieceProps {
  recommendations: FollowUpPart["recommendations"];
  /** The published projects that recommendations became. */
  projects?: readonly TripProject[];
}

/** What came of each recommendation. */
export function FollowedUp({ recommendations, projects = [], ...piece }: FollowedUpProps) {
  const t = useTexts(partTexts);
  const [updatedOn] = recommendations
    .flatMap(({ statusOn }) => statusOn ?? [])
    .sort()
    .reverse();
  const [nextOn] = recommendations
    .filter(({ status }) => status === "under_way" || status === "not_started")
    .flatMap(({ followUpOn }) => followUpOn ?? [])
    .sort();
  return (
    <Passage {...piece} heading={t.heading.followUp}>
      {recommendations.length === 0 && <p>{t.recommendations.none}</p>}
      <RecommendationShares statuses={recommendations.map(({ status }) => status)} />
      <Ledger ordered>
        {recommendations.map(({ number, body, owner, status, outcome }) => (
          <LedgerEntry key={number} mark={<StatusBadge status={status} />}>
            <Heading level={levelBelow(piece.level)}>{t.recommendations.numbered(number, body)}</Heading>
            {outcome && <p>{outcome}</p>}
            {owner && <FinePrint>{t.recommendations.owner(owner)}</FinePrint>}
            <ProjectOfRecommendation body={body} projects={projects} />
          </LedgerEntry>
        ))}
      </Ledger>
      {(updatedOn || nextOn) && (
        <FinePrint>
          {updatedOn && t.recommendations.updated(updatedOn)} {nextOn && t.recommendations.next(nextOn)}
        </FinePrint>
      )}
    </Passage>
  );
}
