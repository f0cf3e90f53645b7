import type { ReportRecommendation } from "~/features/reports/report-facts";
import { useTexts } from "~/shared/texts";
import { FinePrint } from "~/ui/public/fine-print";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { StatusBadge } from "../parts/status-badge";
import type { ReportLinks } from "./report-links";
import { reportTexts } from "./report-texts";

interface ReportRecommendationsProps {
  recommendations: readonly ReportRecommendation[];
  links: ReportLinks;
}

/** What came of each recommendation, and the projects that it became. */
export function ReportRecommendations({ recommendations, links }: ReportRecommendationsProps) {
  const t = useTexts(reportTexts).recommendations;
  if (recommendations.length === 0) return <p>{links.isPublic ? t.nonePublic : t.none}</p>;
  return (
    <Ledger>
      {recommendations.map(({ body, owner, status, outcome, tripReference, projects }, index) => (
        <LedgerEntry
          key={index}
          mark={status ? <StatusBadge status={status} /> : <span className="soft">{t.noStatus}</span>}
        >
          <h3 className="h5">{body}</h3>
          {outcome && <p>{outcome}</p>}
          {projects.map(({ slug, title }) => (
            <p key={slug}>
              {t.project} <a href={links.project(slug)}>{title}</a>
            </p>
          ))}
          <FinePrint>
            {owner && `${t.owner(owner)} · `}
            {t.from} <a href={links.trip(tripReference)}>{tripReference}</a>
          </FinePrint>
        </LedgerEntry>
      ))}
    </Ledger>
  );
}
