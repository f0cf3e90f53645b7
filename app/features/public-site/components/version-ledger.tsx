import { readableStatuses, type VersionLine } from "~/features/publications/parts";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { FinePrint } from "~/ui/public/fine-print";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { versionAddress } from "../addresses";
import type { TripPage } from "../compose-trip";
import { dayOf } from "../part-status";
import { Passage } from "../parts/passage";
import { tripTexts } from "../trip-texts";

/** Every version that ever was out, the newest first, and what became of it. */
export function VersionLedger({ id, page }: { id: string; page: TripPage }) {
  const t = useTexts(tripTexts);
  return (
    <Passage id={id} level={3} heading={t.section.versions}>
      {page.versions.length === 0 && <p>{t.versions.none}</p>}
      <Ledger ordered>
        {page.versions.map((version) => (
          <VersionEntry
            key={`${version.part} ${version.number}`}
            version={version}
            reference={page.notice.reference}
          />
        ))}
      </Ledger>
    </Passage>
  );
}

function VersionEntry({ version, reference }: { version: VersionLine; reference: string }) {
  const t = useTexts(tripTexts).versions;
  const { part, number, status, publishedAt, note, endedAt, endedReason } = version;
  const endedOn = dayOf(endedAt ?? publishedAt);
  return (
    <LedgerEntry
      mark={
        <>
          <b>{t.name(t.part[part], number)}</b>
          <br />
          {formatDate(dayOf(publishedAt))}
        </>
      }
    >
      {note && <p>{note}</p>}
      {status === "current" && <FinePrint>{t.current}</FinePrint>}
      {status === "corrected" && <p>{t.corrected(endedOn)}</p>}
      {(status === "withdrawn" || status === "redacted") && <p>{t[status](endedOn, endedReason ?? "")}</p>}
      {readableStatuses.includes(status) && (
        <p>
          <a href={versionAddress(reference, part, number)}>{t.read(t.part[part], number)}</a>
        </p>
      )}
    </LedgerEntry>
  );
}
