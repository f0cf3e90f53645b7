import { Link } from "@remix-run/react";
import { versionAddress } from "~/features/public-site/addresses";
import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import { DataTable } from "~/ui/table/data-table";
import type { PartPage } from "../part-page.server";
import { readableStatuses, type VersionLine } from "../parts";
import { publicationTexts } from "../texts";
import { VersionBadge } from "./version-badge";

/** Every version of the part, and what may be done about them. */
export function VersionsTable(page: PartPage) {
  const { reference, versions } = page;
  const t = useTexts(publicationTexts).versions;
  if (versions.length === 0) return null;
  return (
    <>
      <SectionHeading id="versioner">{t.heading}</SectionHeading>
      <DataTable
        caption={t.caption}
        rows={versions}
        keyOf={({ number }) => String(number)}
        columns={[
          { label: t.columns.version, cell: ({ number }) => t.number(number) },
          { label: t.columns.note, cell: ({ note }) => note || t.noNote },
          { label: t.columns.published, cell: ({ publishedAt }) => t.at(publishedAt) },
          { label: t.columns.status, cell: (version) => <Standing {...version} /> },
          {
            label: t.columns.see,
            labelHidden: true,
            cell: ({ number, part, status }) =>
              readableStatuses.includes(status) && (
                <Link to={versionAddress(reference, part, number)} reloadDocument>
                  {t.see(number)}
                </Link>
              ),
          },
        ]}
      />
      <VersionActs {...page} />
    </>
  );
}

function Standing({ status, endedAt, endedReason }: VersionLine) {
  const t = useTexts(publicationTexts).versions;
  return (
    <>
      <VersionBadge status={status} />
      {endedAt && endedReason && (
        <>
          <br />
          <span className="meta">{t.ended(endedAt, endedReason)}</span>
        </>
      )}
    </>
  );
}

function VersionActs({ currentNumber, versions, may }: PartPage) {
  const t = useTexts(publicationTexts).versions;
  const hasContent = versions.some(({ status }) => status !== "redacted");
  return (
    <ul className="list mt-4">
      {currentNumber !== null && may.correctPart && (
        <li>
          <Link to="ret">{t.correct(currentNumber)}</Link>
        </li>
      )}
      {hasContent && may.redactPart && (
        <li>
          <Link to="slet-indhold">{t.redact}</Link> <span className="meta">{t.redactHint}</span>
        </li>
      )}
      {currentNumber !== null && may.withdrawPart && (
        <li>
          <Link to="traek-tilbage">{t.withdraw}</Link> <span className="meta">{t.withdrawHint}</span>
        </li>
      )}
    </ul>
  );
}
