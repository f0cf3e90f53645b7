import { useTexts } from "~/shared/texts";
import { Chapter } from "~/ui/public/chapters";
import type { TripPage } from "../compose-trip";
import { Decisions } from "../parts/decisions";
import { Documents } from "../parts/documents";
import { LegalBasis } from "../parts/legal-basis";
import { SourceNote } from "../parts/source-note";
import { tripTexts } from "../trip-texts";
import { CiteTrip } from "./cite-trip";
import { TripRulesTable } from "./trip-rules-table";
import { VersionLedger } from "./version-ledger";

interface MatterChapterProps {
  page: TripPage;
  municipality: string;
  address: string;
}

/** »Sagen«: decisions, legal basis, whether the rules were kept, documents, versions, and how to refer to it all. */
export function MatterChapter({ page, municipality, address }: MatterChapterProps) {
  const t = useTexts(tripTexts);
  const { programme } = page.parts;
  return (
    <Chapter id="sagen" heading={t.chapter.matter}>
      <Decisions
        id="beslutninger"
        level={3}
        decisions={page.decisions}
        isFromOldSources={page.standing === "recorded"}
      />
      <LegalBasis id="hjemmel" level={3} legalBasis={programme?.legalBasis ?? []} />
      <TripRulesTable id="regler" page={page} />
      <Documents id="dokumenter" level={3} documents={page.documents} />
      <SourceNote id="kilde" level={3} source={programme?.source ?? null} />
      <VersionLedger id="versioner" page={page} />
      <CiteTrip id="henvis" page={page} municipality={municipality} address={address} />
    </Chapter>
  );
}
