import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { HiddenText } from "~/ui/hidden-text";
import { DataTable } from "~/ui/table/data-table";
import type { PartSummary } from "../overview-page.server";
import { partSlugs } from "../parts";
import { publicationTexts } from "../texts";
import { VersionBadge } from "./version-badge";

/** The four parts, each with its newest version and what it waits for. */
export function PartsTable({ parts }: { parts: readonly PartSummary[] }) {
  const texts = useTexts(publicationTexts);
  const t = texts.overview;
  return (
    <DataTable
      caption={t.heading}
      rows={parts}
      keyOf={({ part }) => part}
      columns={[
        { label: t.columns.part, cell: ({ part }) => texts.part[part] },
        {
          label: t.columns.status,
          cell: ({ newest, lacking }) => (
            <>
              <VersionBadge status={newest?.status ?? (lacking ? "none" : "ready")} />
              {newest && <> {t.version(newest.number)}</>}
            </>
          ),
        },
        {
          label: t.columns.since,
          cell: ({ newest }) => (newest ? texts.versions.at(newest.endedAt ?? newest.publishedAt) : "–"),
        },
        {
          label: t.columns.next,
          cell: ({ lacking }) => (lacking ? texts.checks.lacking[lacking] : t.nothing),
        },
        {
          label: t.columns.open,
          labelHidden: true,
          cell: ({ part, newest, lacking }) => (
            <Link to={partSlugs[part]}>
              {newest?.status === "current" ? t.correct : lacking ? t.look : t.publish}
              <HiddenText>: {texts.part[part]}</HiddenText>
            </Link>
          ),
        },
      ]}
    />
  );
}
