import { Link } from "@remix-run/react";
import { StandingBadge } from "~/features/travel-rules/components/standing-badge";
import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import { closingTexts } from "../closing-texts";
import type { ClosingView, CommitteeClosing } from "../closing-view";
import { ClosingGaps } from "./closing-gaps";

interface ClosingCommitteesProps {
  periodSlug: string;
  view: ClosingView;
}

/** What stands in the way, committee by committee; those that owe nothing are folded away. */
export function ClosingCommittees({ periodSlug, view }: ClosingCommitteesProps) {
  const t = useTexts(closingTexts);
  const { isOver, wholePeriod, committees } = view;
  const owing = committees.filter(({ gaps }) => gaps.length > 0);
  const settled = committees.filter(({ gaps }) => gaps.length === 0);
  return (
    <>
      {wholePeriod.length > 0 && (
        <section className="mt-6">
          <SectionHeading level={3}>{t.wholePeriod}</SectionHeading>
          <ClosingGaps periodSlug={periodSlug} isOver={isOver} gaps={wholePeriod} />
        </section>
      )}
      {owing.map((committee) => (
        <section key={committee.slug} className="mt-6">
          <SectionHeading level={3} id={committee.slug}>
            <CommitteeName committee={committee} />
          </SectionHeading>
          <ClosingGaps periodSlug={periodSlug} isOver={isOver} gaps={committee.gaps} />
        </section>
      ))}
      {settled.length > 0 && (
        <div className="mt-6">
          <Fold summary={t.settled(settled.length)} open={owing.length === 0}>
            <LinedList>
              {settled.map((committee) => (
                <li key={committee.slug}>
                  <CommitteeName committee={committee} />
                </li>
              ))}
            </LinedList>
          </Fold>
        </div>
      )}
    </>
  );
}

function CommitteeName({ committee: { slug, name, stage, applies } }: { committee: CommitteeClosing }) {
  return (
    <>
      <Link to={`/arbejdsrum/udvalg/${slug}`}>{name}</Link> <StandingBadge stage={stage} applies={applies} />
    </>
  );
}
