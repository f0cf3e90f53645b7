import { Link } from "@remix-run/react";
import { sessionTexts } from "~/session/texts";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { DataTable } from "~/ui/table/data-table";
import type { PersonLine } from "../people-list.server";
import { peopleTexts } from "../texts";

/** People line by line, with what they may do and where they sit. */
export function PeopleTable({ people }: { people: readonly PersonLine[] }) {
  const t = useTexts(peopleTexts);
  const { roles } = useTexts(sessionTexts);
  return (
    <DataTable
      caption={t.title}
      rows={people}
      keyOf={({ id }) => id}
      columns={[
        {
          label: t.columns.name,
          cell: ({ id, name }) => <Link to={`/arbejdsrum/personer/${id}`}>{name}</Link>,
        },
        {
          label: t.columns.account,
          cell: ({ account }) =>
            account ? (
              <>
                {account.roles.map((role) => roles[role]).join(", ")}{" "}
                {account.state === "closed" && <Badge tone="plain">{t.closed}</Badge>}
                {account.state === "invited" && <Badge tone="warning">{t.invited}</Badge>}
              </>
            ) : (
              <span className="meta">{t.noAccount}</span>
            ),
        },
        {
          label: t.columns.committees,
          cell: ({ committees }) =>
            committees.length > 0 ? committees.join(", ") : <span className="meta">{t.none}</span>,
        },
      ]}
    />
  );
}
