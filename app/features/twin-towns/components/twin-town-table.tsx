import { Link } from "@remix-run/react";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { DataTable } from "~/ui/table/data-table";
import { twinTownTexts } from "../texts";
import type { TwinTownLine } from "../twin-town-list";
import { TwinTownBadge } from "./twin-town-badge";

export function TwinTownTable({ twinTowns }: { twinTowns: readonly TwinTownLine[] }) {
  const t = useTexts(twinTownTexts);
  const hasWeighing = twinTowns.some(({ weighing }) => weighing !== null);
  return (
    <DataTable
      caption={t.title}
      rows={twinTowns}
      keyOf={({ slug }) => slug}
      columns={[
        {
          label: t.columns.name,
          cell: ({ slug, name }) => <Link to={`/arbejdsrum/venskabsbyer/${slug}`}>{name}</Link>,
        },
        { label: t.columns.state, cell: ({ state }) => <TwinTownBadge state={state} /> },
        {
          label: t.columns.since,
          cell: ({ since }) => (since ? formatPartial(since) : <span className="meta">{t.notKnown}</span>),
        },
        { label: t.columns.review, cell: (line) => <ReviewDay line={line} /> },
        ...(hasWeighing
          ? [
              {
                label: t.columns.weighing,
                cell: ({ weighing }: TwinTownLine) =>
                  weighing && (
                    <>
                      {weighing.weighed === 0 ? t.notWeighedAtAll : t.weighed(weighing)}
                      {weighing.weighed > 0 && weighing.unweighed > 0 && (
                        <>
                          <br />
                          <span className="meta">{t.unweighed(weighing.unweighed)}</span>
                        </>
                      )}
                    </>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}

function ReviewDay({ line: { state, nextReviewOn, isOverdue } }: { line: TwinTownLine }) {
  const t = useTexts(twinTownTexts);
  if (state !== "active") return null;
  if (nextReviewOn === null) return <span className="meta">{t.noReview}</span>;
  return isOverdue ? <Badge tone="warning">{t.overdue(nextReviewOn)}</Badge> : t.reviewBy(nextReviewOn);
}
