import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import { DataTable } from "~/ui/table/data-table";
import type { MergeSide, MergeView } from "../merging/merge-view.server";
import { type Choosable, choosable } from "../merging/merged";
import { mergeTexts } from "../merging/texts";
import type { OrganisationKind } from "../organisation";
import { organisationTexts } from "../texts";
import { DistinctionButton } from "./distinction-button";

/** Two organisations beside each other; what both say differently stands out. */
export function MergeBeside({ view: { keep, gone, toChoose, areApart } }: { view: MergeView }) {
  const t = useTexts(mergeTexts);
  const { kind: kinds } = useTexts(organisationTexts);
  const rows = choosable.filter((field) => keep.says[field] || gone.says[field]);
  const cell = (side: MergeSide) => (field: Choosable) => {
    const said = field === "kind" ? kinds[side.says.kind as OrganisationKind] : side.says[field];
    if (!said) return <span className="meta">{t.notKnown}</span>;
    return toChoose.includes(field) ? <strong>{said}</strong> : said;
  };
  return (
    <>
      <SectionHeading>{t.beside}</SectionHeading>
      <DataTable
        caption={t.beside}
        rows={rows}
        keyOf={(field) => field}
        columns={[
          { label: t.fieldColumn, cell: (field) => t.field[field] },
          { label: t.kept, cell: cell(keep) },
          { label: t.gone, cell: cell(gone) },
        ]}
      />
      <p>
        <Link to={`/arbejdsrum/organisationer/${gone.slug}/saml?med=${keep.slug}`}>{t.swap(gone.name)}</Link>
        {" · "}
        <Link to="?">{t.another}</Link>
      </p>
      {areApart && <p>{t.areApart}</p>}
      <DistinctionButton one={keep} other={gone} areApart={areApart} />
    </>
  );
}
