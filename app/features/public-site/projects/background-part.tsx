import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { useTexts } from "~/shared/texts";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { PublicSection } from "~/ui/public/public-section";
import { tripAddress } from "../addresses";
import { projectTexts } from "./project-texts";

interface BackgroundPartProps {
  page: ProjectPage;
  trips: Readonly<Record<string, string>>;
}

/** The public trips that a project came from or led to, and the recommendations that it follows. */
export function BackgroundPart({ page, trips }: BackgroundPartProps) {
  const t = useTexts(projectTexts);
  const around = page.trips.filter(({ reference }) => trips[reference] !== undefined);
  const followed = page.recommendations.filter(({ reference }) => trips[reference] !== undefined);
  if (around.length + followed.length === 0) return null;
  return (
    <PublicSection id="baggrund" heading={t.background} distance="near">
      <Ledger>
        {around.map(({ reference, relation }) => (
          <LedgerEntry key={`${reference} ${relation}`} mark={t.relation[relation]}>
            <a href={tripAddress(reference)}>{trips[reference]}</a>
          </LedgerEntry>
        ))}
        {followed.map(({ reference, number, body }) => (
          <LedgerEntry key={`${reference} ${number}`} mark={t.recommendation(number)}>
            <p>{body}</p>
            <p>
              <a href={`${tripAddress(reference)}#anbefalinger`}>{trips[reference]}</a>
            </p>
          </LedgerEntry>
        ))}
      </Ledger>
    </PublicSection>
  );
}
