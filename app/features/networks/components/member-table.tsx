import { Link } from "@remix-run/react";
import { periodInWords } from "~/features/projects/period-words";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { DataTable } from "~/ui/table/data-table";
import { memberAddress } from "../addresses";
import type { MemberLine } from "../members.server";
import { networkTexts } from "../texts";

interface MemberTableProps {
  slug: string;
  members: readonly MemberLine[];
}

/** The directory: each member with whom to ask there today. */
export function MemberTable({ slug, members }: MemberTableProps) {
  const texts = useTexts(networkTexts);
  const t = texts.memberList;
  return (
    <DataTable
      caption={t.heading}
      rows={members}
      keyOf={({ id }) => id}
      columns={[
        { label: t.columns.member, cell: ({ id, name }) => <Link to={memberAddress(slug, id)}>{name}</Link> },
        { label: t.columns.contact, cell: (member) => <Who {...member} /> },
        {
          label: t.columns.reach,
          cell: ({ contact }) => (
            <>
              {contact?.phone}
              {contact?.phone && contact.email && <br />}
              {contact?.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
            </>
          ),
        },
        {
          label: t.columns.time,
          cell: ({ joinedOn, leftOn }) =>
            periodInWords({ startsOn: joinedOn, endsOn: leftOn }, texts.until) ?? (
              <span className="meta">{texts.unknown}</span>
            ),
        },
      ]}
    />
  );
}

function Who({ contact, hasLeft, leftOn }: MemberLine) {
  const texts = useTexts(networkTexts);
  if (!contact)
    return (
      <span className="meta">
        {hasLeft && leftOn ? texts.memberList.left(formatPartial(leftOn)) : texts.memberList.noContact}
      </span>
    );
  return (
    <>
      {contact.name}
      <br />
      <span className="meta">
        {[contact.title, contact.isPublic ? texts.contactPublic : texts.contactPrivate]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </>
  );
}
