import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { HiddenText } from "~/ui/hidden-text";
import { draftAddress } from "../../addresses";
import type { OfferedKind } from "../../draft/draft-view";
import { draftTexts } from "../../draft/texts";

/** Kinds of rule to choose from. */
export function OfferedKinds({ slug, kinds }: { slug: string; kinds: readonly OfferedKind[] }) {
  const t = useTexts(draftTexts).add;
  return (
    <ul className="list list-lines offered">
      {kinds.map(({ kind, name, example, used }) => (
        <li key={kind}>
          <p>
            <strong>{name}</strong>
            {used > 0 && <span className="meta"> {t.used(used)}</span>}
            <br />
            <span className="meta">
              {t.example} {example}.
            </span>
          </p>
          <Link to={draftAddress(slug, { add: kind })}>
            {t.add}
            <HiddenText>{t.addKind(name)}</HiddenText>
          </Link>
        </li>
      ))}
    </ul>
  );
}
