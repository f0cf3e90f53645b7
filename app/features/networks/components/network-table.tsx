import { Link } from "@remix-run/react";
import { periodInWords } from "~/features/projects/period-words";
import { useTexts } from "~/shared/texts";
import { DataTable } from "~/ui/table/data-table";
import { networkAddress } from "../addresses";
import type { NetworkLine } from "../networks.server";
import { networkTexts } from "../texts";

export function NetworkTable({ networks }: { networks: readonly NetworkLine[] }) {
  const t = useTexts(networkTexts);
  const notKnown = <span className="meta">{t.unknown}</span>;
  return (
    <DataTable
      caption={t.title}
      rows={networks}
      keyOf={({ slug }) => slug}
      columns={[
        {
          label: t.columns.name,
          cell: ({ slug, name, fullName }) => (
            <>
              <Link to={networkAddress(slug)}>{name}</Link>
              {fullName && (
                <>
                  <br />
                  <span className="meta">{fullName}</span>
                </>
              )}
            </>
          ),
        },
        { label: t.columns.municipalities, cell: ({ municipalityCount }) => municipalityCount ?? notKnown },
        {
          label: t.columns.membership,
          cell: ({ memberSince, memberUntil }) =>
            periodInWords({ startsOn: memberSince, endsOn: memberUntil }, t.until) ?? notKnown,
        },
      ]}
    />
  );
}
