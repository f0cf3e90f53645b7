import { formatDate, formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { FinePrint } from "~/ui/public/fine-print";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { tripAddress } from "../addresses";
import { frontTexts } from "../front-texts";
import type { LatestEvaluation } from "../latest-evaluations";
import { RecommendationShares } from "../parts/recommendation-shares";
import { tripTexts } from "../trip-texts";
import { CommitteeNames } from "./committee-names";

/** The evaluations that came out last, and what came of what they recommend. */
export function LatestList({ evaluations }: { evaluations: readonly LatestEvaluation[] }) {
  const t = useTexts(frontTexts);
  const { short } = useTexts(tripTexts);
  if (evaluations.length === 0) return <p>{t.nothingLatest}</p>;
  return (
    <Ledger three>
      {evaluations.map((evaluation) => (
        <LedgerEntry
          key={evaluation.reference}
          mark={
            <>
              {formatDate(evaluation.publishedOn)}
              <br />
              <span className="soft">
                {evaluation.isCorrected ? t.corrected(evaluation.number) : t.version(evaluation.number)}
              </span>
            </>
          }
          third={
            evaluation.statuses.length > 0 ? (
              <RecommendationShares statuses={evaluation.statuses} />
            ) : (
              <FinePrint>{short.recommendations(evaluation.recommendationCount)}</FinePrint>
            )
          }
        >
          <h3 className="h4">
            <a href={tripAddress(evaluation.reference)}>{evaluation.title}</a>
          </h3>
          <p className="soft">
            <CommitteeNames committees={evaluation.committees} /> · {evaluation.places}
            {evaluation.startsOn && `, ${formatPartial(evaluation.startsOn.slice(0, 7))}`}
          </p>
          {evaluation.summary && <p>{evaluation.summary}</p>}
        </LedgerEntry>
      ))}
    </Ledger>
  );
}
