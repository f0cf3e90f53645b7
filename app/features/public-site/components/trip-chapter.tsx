import { useTexts } from "~/shared/texts";
import { Chapter } from "~/ui/public/chapters";
import type { TripPage } from "../compose-trip";
import { Journey } from "../parts/journey";
import { Programme } from "../parts/programme";
import { Purpose } from "../parts/purpose";
import { Travellers } from "../parts/travellers";
import { tripTexts } from "../trip-texts";
import { CorrectionNote } from "./correction-note";
import { PartAbsence } from "./part-absence";

/** »Turen«: what it was for, the programme, who went and how. */
export function TripChapter({ page }: { page: TripPage }) {
  const t = useTexts(tripTexts);
  const { notice, participants } = page;
  const { programme } = page.parts;
  const status = page.status.programme;
  return (
    <Chapter id="turen" heading={t.chapter.trip}>
      <CorrectionNote reference={notice.reference} part="programme" status={status} />
      {notice.kind === "administrative" && <p>{t.administrative}</p>}
      {programme ? (
        <>
          <Purpose id="formaal" level={3} part={programme} />
          <Programme id="program" level={3} part={programme} linksHosts />
        </>
      ) : (
        <PartAbsence id="formaal" part="programme" page={page} />
      )}
      {participants && <Travellers id="deltagere" level={3} participants={participants} />}
      {programme && <Journey id="rejse" level={3} part={programme} />}
    </Chapter>
  );
}
