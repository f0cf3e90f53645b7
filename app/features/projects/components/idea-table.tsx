import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { DataTable } from "~/ui/table/data-table";
import { ideaTexts } from "../idea-texts";
import type { Idea } from "../ideas.server";
import { projectAddress, scoringAddress } from "../project-addresses";
import type { Ranked, Scoring } from "../scoring";
import { StatusBadge } from "./status-badge";

interface IdeaTableProps {
  ideas: readonly Ranked<Idea>[];
  hasCriteria: boolean;
  mayScore: boolean;
}

/** The ideas with their points, their share of what was possible, and what is not scored yet. */
export function IdeaTable({ ideas, hasCriteria, mayScore }: IdeaTableProps) {
  const t = useTexts(ideaTexts);
  const idea = {
    label: t.columns.idea,
    cell: ({ idea: { slug, title, status } }: Ranked<Idea>) => (
      <>
        <Link to={projectAddress(slug)}>{title}</Link> <StatusBadge status={status} />
        {mayScore && hasCriteria && (
          <span className="meta">
            {" · "}
            <Link to={scoringAddress(slug)}>{t.score}</Link>
          </span>
        )}
      </>
    ),
  };
  const points = [
    { label: t.columns.rank, cell: ({ rank }: Ranked<Idea>) => rank ?? t.notRanked },
    { label: t.columns.sum, cell: ({ scoring }: Ranked<Idea>) => <Points scoring={scoring} /> },
    { label: t.columns.share, cell: ({ scoring }: Ranked<Idea>) => <Share scoring={scoring} /> },
    {
      label: t.columns.missing,
      cell: ({ scoring: { missing } }: Ranked<Idea>) =>
        missing.length === 0 ? t.complete : t.missing(missing.map(({ body }) => body)),
    },
  ];
  return (
    <DataTable
      caption={t.caption}
      rows={ideas}
      keyOf={(row) => row.idea.slug}
      columns={hasCriteria ? [idea, ...points] : [idea]}
    />
  );
}

function Points({ scoring: { sum, possible, share } }: { scoring: Scoring }) {
  const t = useTexts(ideaTexts);
  return <>{share === null ? t.notScored : t.sumOf(sum, possible)}</>;
}

function Share({ scoring: { share, missing } }: { scoring: Scoring }) {
  const t = useTexts(ideaTexts);
  if (share === null) return <>{t.notScored}</>;
  return (
    <>
      {t.share(share)} {missing.length > 0 && <span className="meta">{t.ofScored}</span>}
    </>
  );
}
