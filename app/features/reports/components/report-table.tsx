import { Form, Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Badge, type BadgeTone } from "~/ui/badge";
import { Button } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import { HiddenText } from "~/ui/hidden-text";
import { DataTable } from "~/ui/table/data-table";
import { reportInWorkspace } from "../report-address";
import type { ReportRow } from "../report-list.server";
import { reportTexts } from "../texts";

const tones: Readonly<Record<ReportRow["state"], BadgeTone>> = {
  none: "plain",
  draft: "info",
  decided: "success",
  published: "success",
};

/** Every committee of a year with its follow-up, and what can be done about it. */
export function ReportTable({ year, rows }: { year: number; rows: readonly ReportRow[] }) {
  const t = useTexts(reportTexts);
  if (rows.length === 0) return <p>{t.noCommittees(year)}</p>;
  return (
    <DataTable
      caption={t.forYear(year)}
      rows={rows}
      keyOf={({ committeeId }) => committeeId}
      columns={[
        { label: t.columns.committee, cell: ({ committee }) => committee },
        { label: t.columns.state, cell: ({ state }) => <Badge tone={tones[state]}>{t.state[state]}</Badge> },
        { label: t.columns.next, cell: (row) => <NextStep year={year} row={row} /> },
      ]}
    />
  );
}

function NextStep({ year, row }: { year: number; row: ReportRow }) {
  const t = useTexts(reportTexts);
  const { committeeId, committeeSlug, committee, state, mayStart } = row;
  if (state !== "none")
    return (
      <Link to={reportInWorkspace({ committeeSlug, year })}>
        {<Named short={t.open} long={t.openFor(committee)} />}
      </Link>
    );
  if (!mayStart) return null;
  return (
    <Form method="post">
      <FormIdentity form={`start-${committeeSlug}`} />
      <HiddenField name="committeeId" value={committeeId} />
      <HiddenField name="year" value={String(year)} />
      <Button kind="secondary">
        <Named short={t.start} long={t.startFor(committee)} />
      </Button>
    </Form>
  );
}

/** Short for the eye, whole for whoever hears the page. */
function Named({ short, long }: { short: string; long: string }) {
  return (
    <>
      <span aria-hidden="true">{short}</span>
      <HiddenText>{long}</HiddenText>
    </>
  );
}
