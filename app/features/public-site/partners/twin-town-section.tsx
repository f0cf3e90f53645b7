import type { TwinTownPage } from "~/features/publications/snapshots/twin-town-page";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import { KeyFacts } from "~/ui/public/key-facts";
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
      <KeyFacts
        items={[
          { term: t.responsible, lines: [responsible || t.notKnown] },
          { term: t.reviewed, lines: [reviewedOn ? formatPartial(reviewedOn) : t.notKnown] },
          ...(nextReviewOn ? [{ term: t.nextReview, lines: [formatPartial(nextReviewOn)] }] : []),
        ]}
      />
    </PublicSection>
  );
}
