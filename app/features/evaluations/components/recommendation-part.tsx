import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { HiddenText } from "~/ui/hidden-text";
import { DataTable } from "~/ui/table/data-table";
import { TextSection } from "~/ui/text-section";
import type { EvaluationView } from "../evaluation-view.server";
import { evaluationTexts } from "../texts";

interface RecommendationPartProps {
  recommendations: EvaluationView["recommendations"];
  isPast: boolean;
  number: number;
  address: string;
  mayEdit: boolean;
}

/** The recommendations, and who each is given to. */
export function RecommendationPart({
  recommendations,
  isPast,
  number,
  address,
  mayEdit,
}: RecommendationPartProps) {
  const t = useTexts(evaluationTexts);
  const withoutOwner = recommendations.filter(({ owner }) => owner === "").length;
  return (
    <TextSection
      id="anbefalinger"
      heading={t.numbered(number, t.recommendations)}
      badge={withoutOwner > 0 && <Badge tone="plain">{t.someWithoutOwner(withoutOwner)}</Badge>}
      action={
        mayEdit && (
          <Link to={`${address}/anbefalinger`}>
            {t.edit}
            <HiddenText>{t.editWhat(t.recommendations)}</HiddenText>
          </Link>
        )
      }
    >
      {recommendations.length === 0 ? (
        <p>{isPast ? t.recommendationsNotInSources : t.noRecommendations}</p>
      ) : (
        <DataTable
          caption={t.recommendations}
          flush
          rows={recommendations}
          keyOf={({ id }) => id}
          columns={[
            { label: t.number, cell: (row) => row.number },
            { label: t.recommendation, cell: ({ body }) => body },
            { label: t.owner, cell: ({ owner }) => owner || t.nobody },
          ]}
        />
      )}
    </TextSection>
  );
}
