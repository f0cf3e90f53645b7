import { Link } from "@remix-run/react";
import { formatDateRange } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import { HiddenText } from "~/ui/hidden-text";
import { type DataColumn, DataTable } from "~/ui/table/data-table";
import type { SeatLine } from "../seat-lines";
import { committeeTexts } from "../texts";

interface SeatTableProps {
  seats: readonly SeatLine[];
  caption: string;
  /** The committee's page, where its seats may be edited. */
  editAt: string | null;
}

/** Who sits in a committee, as what, and when. */
export function SeatTable({ seats, caption, editAt }: SeatTableProps) {
  const t = useTexts(committeeTexts);
  const columns: DataColumn<SeatLine>[] = [
    { label: t.memberColumns.name, cell: ({ name }) => name },
    { label: t.memberColumns.role, cell: ({ role }) => capitalise(t.role[role]) },
    {
      label: t.memberColumns.days,
      cell: ({ days }) => (days ? formatDateRange(days.startsOn, days.endsOn) : t.wholeTime),
    },
  ];
  const edit: DataColumn<SeatLine> = {
    label: t.memberColumns.edit,
    labelHidden: true,
    cell: ({ id, name }) => (
      <Link to={`${editAt}/medlemmer/${id}`}>
        <span aria-hidden="true">{t.memberColumns.edit}</span>
        <HiddenText>{t.editSeat(name)}</HiddenText>
      </Link>
    ),
  };
  return (
    <DataTable
      caption={caption}
      rows={seats}
      keyOf={({ id }) => id}
      columns={editAt ? [...columns, edit] : columns}
    />
  );
}
