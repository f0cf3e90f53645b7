import { useTexts } from "~/shared/texts";
import { Sky } from "~/ui/public/sky";
import { periodAddress } from "../addresses";
import type { TripPage } from "../compose-trip";
import { periodName } from "../period-name";
import { siteTexts } from "../site-texts";
import { placesName } from "../trip-record";
import { tripTexts } from "../trip-texts";
import { countriesOf, lengthInDays, tripTitle } from "../trip-words";
import { CommitteeLink } from "./committee-link";

/** The head of a trip's page: what it is called, who, when and where. */
export function TripSky({ page }: { page: TripPage }) {
  const t = useTexts(tripTexts);
  const { front } = useTexts(siteTexts);
  const { reference, periodSlug, committees, places, startsOn, endsOn } = page.notice;
  const days = lengthInDays(startsOn, endsOn);
  return (
    <Sky
      title={tripTitle(t, page.title, page.notice)}
      breadcrumbs={[
        { label: front, href: "/" },
        { label: periodName(periodSlug), href: periodAddress(periodSlug) },
        { label: t.reference(reference) },
      ]}
      facts={[
        {
          term: t.fact.committees,
          lines: committees.map(({ slug, name }) => <CommitteeLink key={slug} slug={slug} name={name} />),
        },
        { term: t.fact.dates, lines: [t.dates(startsOn, endsOn), ...(days === null ? [] : [t.days(days)])] },
        {
          term: t.fact.places,
          lines: places.length > 0 ? [placesName(page.notice), countriesOf(places)] : [t.notKnown],
        },
        { term: t.fact.edition, lines: [<Edition key="edition" page={page} />] },
      ]}
    />
  );
}

/** When what is read here came out, and whether any of it has been corrected or taken back since. */
function Edition({ page: { status, changedOn } }: { page: TripPage }) {
  const t = useTexts(tripTexts).edition;
  if (changedOn === null) return <>{t.none}</>;
  const kinds = Object.values(status);
  const corrected = kinds
    .flatMap((each) => (each.kind === "current" && each.correction ? [each.correction.on] : []))
    .sort()
    .at(-1);
  const isTakenBack = kinds.some(({ kind }) => kind === "withdrawn" || kind === "redacted");
  if (corrected) return <a href="#versioner">{t.corrected(corrected)}</a>;
  return isTakenBack ? <a href="#versioner">{t.changed(changedOn)}</a> : t.published(changedOn);
}
