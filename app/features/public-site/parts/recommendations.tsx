import type { EvaluationPart } from "~/features/publications/snapshots/evaluation";
import { useTexts } from "~/shared/texts";
import { Heading } from "~/ui/heading";
import { FinePrint } from "~/ui/public/fine-print";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { partTexts } from "../part-texts";
import { ProjectOfRecommendation } from "../projects/project-of-recommendation";
import type { TripProject } from "../projects/trip-projects.server";
import { levelBelow, Passage, type PieceProps } from "./passage";

interface RecommendationsProps extends PieceProps {
  part: Pick<EvaluationPart, "recommendations" | "contributions">;
  /** The published projects that recommendations became. */
  projects?: readonly TripProject[];
}

/** What the evaluation recommends, before anything is known of what came of it. */
export function Recommendations({
  part: { recommendations, contributions },
  projects = [],
  ...piece
}: RecommendationsProps) {
  const t = useTexts(partTexts);
  const isFromOldSources = contributions === null;
  return (
    <Passage {...piece} heading={t.heading.recommendations}>
      {recommendations.length === 0 ? (
        <p>{isFromOldSources ? t.recommendations.notKnown : t.recommendations.none}</p>
      ) : (
        <Ledger ordered>
          {recommendations.map(({ number, body, owner }) => (
            <LedgerEntry key={number} mark={t.recommendations.number(number)}>
              <Heading level={levelBelow(piece.level)}>{body}</Heading>
              {owner && <FinePrint>{t.recommendations.owner(owner)}</FinePrint>}
              <ProjectOfRecommendation body={body} projects={projects} />
            </LedgerEntry>
          ))}
        </Ledger>
      )}
    </Passage>
  );
}
