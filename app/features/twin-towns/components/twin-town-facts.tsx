import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { Fact, Facts } from "~/ui/facts";
import { LinedList } from "~/ui/lined-list";
import { Paragraphs } from "~/ui/paragraphs";
import { SectionHeading } from "~/ui/section-heading";
import { twinTownTexts } from "../texts";
import type { TwinTown } from "../twin-town";

interface TwinTownFactsProps {
  twinTown: Omit<TwinTown, "id" | "organisationId">;
  isOverdue: boolean;
}

/** An agreement as it stands. */
export function TwinTownFacts({ twinTown, isOverdue }: TwinTownFactsProps) {
  const t = useTexts(twinTownTexts);
  const { state, since, until, aims, activities, responsible, reviewedOn, nextReviewOn, reasons } = twinTown;
  const isAgreed = state === "active" || state === "ended";
  const day = (date: string | null) => (date ? formatPartial(date) : t.notKnown);
  return (
    <>
      {isOverdue && nextReviewOn && (
        <Alert tone="warning" heading={t.overdue(nextReviewOn)} level={2}>
          {t.overdueHelp}
        </Alert>
      )}
      <Facts>
        {(since || isAgreed) && <Fact term={t.since}>{day(since)}</Fact>}
        {(until || state === "ended") && <Fact term={t.until}>{day(until)}</Fact>}
        <Fact term={t.responsible}>{responsible || t.notKnown}</Fact>
        {(reviewedOn || isAgreed) && <Fact term={t.reviewedOn}>{day(reviewedOn)}</Fact>}
        {(nextReviewOn || isAgreed) && (
          <Fact term={t.nextReviewOn}>{nextReviewOn ? formatPartial(nextReviewOn) : t.noReview}</Fact>
        )}
      </Facts>
      <SectionHeading>{t.facts.aims}</SectionHeading>
      {aims ? <Paragraphs text={aims} /> : <p>{t.notKnown}</p>}
      <SectionHeading>{t.facts.activities}</SectionHeading>
      {activities.length === 0 ? (
        <p>{t.noActivities}</p>
      ) : (
        <LinedList>
          {activities.map((activity) => (
            <li key={activity}>{activity}</li>
          ))}
        </LinedList>
      )}
      {reasons && (
        <>
          <SectionHeading>{t.facts.reasons}</SectionHeading>
          <Paragraphs text={reasons} />
        </>
      )}
      {twinTown.internalNote && (
        <>
          <SectionHeading>{t.facts.note}</SectionHeading>
          <Paragraphs text={twinTown.internalNote} />
        </>
      )}
    </>
  );
}
