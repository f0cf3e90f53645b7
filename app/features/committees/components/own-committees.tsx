import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import { LinedList } from "~/ui/lined-list";
import type { OwnCommittee } from "../own-committees.server";
import { committeeTexts } from "../texts";

/** The viewer's own committees, with what they are there. */
export function OwnCommittees({ committees }: { committees: readonly OwnCommittee[] }) {
  const t = useTexts(committeeTexts);
  return (
    <LinedList>
      {committees.map(({ slug, name, period, role }) => (
        <li key={slug}>
          <Link to={`/arbejdsrum/udvalg/${slug}`}>{name}</Link>
          <br />
          <span className="meta">
            {period} · {role ? capitalise(t.role[role]) : t.youServe}
          </span>
        </li>
      ))}
    </LinedList>
  );
}
