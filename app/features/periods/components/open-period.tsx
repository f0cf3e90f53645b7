import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { Columns } from "~/ui/columns";
import { SectionHeading } from "~/ui/section-heading";
import type { ClosingPage } from "../closing-page.server";
import { closingTexts } from "../closing-texts";
import { ClosePanel } from "./close-panel";
import { ClosingCommittees } from "./closing-committees";

/** A period that is not closed: what is missing, and the way to close it. */
export function OpenPeriod({ page }: { page: ClosingPage }) {
  const t = useTexts(closingTexts);
  const { slug, version, gaps, mayClose, view } = page;
  const { isOver, closableFrom, hasRules } = view;
  return (
    <Columns
      main={
        <>
          <p className="font-lead mt-0">{t.lead}</p>
          {!isOver && (
            <Alert tone="info" heading={t.notOver} level={2}>
              {t.notOverText(closableFrom)}
            </Alert>
          )}
          <SectionHeading>{gaps === 0 ? t.nothing : t.inTheWay(gaps)}</SectionHeading>
          {gaps === 0 && <p>{isOver ? t.nothingText : t.nothingYet}</p>}
          {!hasRules && <p>{t.noRules}</p>}
          <ClosingCommittees periodSlug={slug} view={view} />
          <p className="mt-6">
            {t.missedTrip} <Link to={`/arbejdsrum/studieture/tidligere?periode=${slug}`}>{t.recordPast}</Link>
          </p>
        </>
      }
      side={<ClosePanel version={version} isReady={isOver && gaps === 0} mayClose={mayClose} />}
    />
  );
}
