import { useTexts } from "~/shared/texts";
import { Cite } from "~/ui/public/cite";
import { FinePrint } from "~/ui/public/fine-print";
import type { TripPage } from "../compose-trip";
import { Passage } from "../parts/passage";
import { tripTexts } from "../trip-texts";
import { tripTitle } from "../trip-words";

interface CiteTripProps {
  id: string;
  page: TripPage;
  municipality: string;
  /** The page's whole address. */
  address: string;
}

/** How to refer to the page. */
export function CiteTrip({ id, page, municipality, address }: CiteTripProps) {
  const t = useTexts(tripTexts);
  const { notice, changedOn, title } = page;
  const year = (changedOn ?? notice.approvedOn ?? "").slice(0, 4);
  return (
    <Passage id={id} level={3} heading={t.section.cite}>
      <Cite>
        {t.cite.by(municipality, year)}
        <i>{tripTitle(t, title, notice)}</i>
        {t.cite.what(notice.reference, changedOn)}
        <a href={address}>{address}</a>
      </Cite>
      <FinePrint>{t.cite.newest}</FinePrint>
    </Passage>
  );
}
