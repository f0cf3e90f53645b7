import { Link } from "@remix-run/react";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import { contactAddress, memberAddress } from "../addresses";
import type { MemberLine } from "../members.server";
import { networkTexts } from "../texts";

interface WithoutContactProps {
  slug: string;
  members: readonly MemberLine[];
  mayEdit: boolean;
}

/** The members that nobody can be asked at just now, and since when. */
export function WithoutContact({ slug, members, mayEdit }: WithoutContactProps) {
  const t = useTexts(networkTexts).memberList;
  if (members.length === 0) return <p>{t.everyHas}</p>;
  return (
    <>
      <SectionHeading>{t.nobody}</SectionHeading>
      <LinedList>
        {members.map(({ id, name, withoutSince }) => (
          <li key={id}>
            <Link to={memberAddress(slug, id)}>{name}</Link>{" "}
            <span className="meta">
              {withoutSince ? t.since(formatPartial(withoutSince)) : t.sinceUnknown}
              {mayEdit && (
                <>
                  {" · "}
                  <Link to={contactAddress(slug, id)}>{t.nameContact}</Link>
                </>
              )}
            </span>
          </li>
        ))}
      </LinedList>
    </>
  );
}
