import type { TwinTownPage } from "~/features/publications/snapshots/twin-town-page";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import { Fact, Facts } from "~/ui/facts";
import { PublicSection } from "~/ui/public/public-section";
import { Paragraphs } from "../parts/paragraphs";
import { partnerSiteTexts } from "./partner-site-texts";

/** The agreement with a twin town. */
export function TwinTownSection({ twinTown }: { twinTown: TwinTownPage }) {
  const t = useTexts(partnerSiteTexts);
  const { state, since, until, aims, activities, responsible, reviewedOn, nextReviewOn } = twinTown;
  return (
    <PublicSection id="venskabsby" heading={t.twinState[state]} distance="near">
      <p>
        <b>{capitalise(t.span({ since, until }))}</b>
      </p>
      {aims && (
        <>
          <h3 className="h4">{t.aims}</h3>
          <Paragraphs text={aims} />
        </>
      )}
      <h3 className="h4">{t.activities}</h3>
      {activities.length === 0 ? (
        <p>{t.noActivities}</p>
      ) : (
        <ul>
          {activities.map((activity) => (
            <li key={activity}>{activity}</li>
          ))}
        </ul>
      )}
      <Facts>
        <Fact term={t.responsible}>{responsible || t.notKnown}</Fact>
        <Fact term={t.reviewed}>{reviewedOn ? formatPartial(reviewedOn) : t.notKnown}</Fact>
        {nextReviewOn && <Fact term={t.nextReview}>{formatPartial(nextReviewOn)}</Fact>}
      </Facts>
    </PublicSection>
  );
}
