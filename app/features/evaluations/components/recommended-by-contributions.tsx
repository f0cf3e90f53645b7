import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { HiddenText } from "~/ui/hidden-text";
import { LinedList } from "~/ui/lined-list";
import type { Answer } from "../answers";
import { followUpTexts } from "../follow-up-texts";
import { evaluationTexts } from "../texts";

interface RecommendedProps {
  recommended: readonly Pick<Answer, "id" | "author" | "text">[];
  address: string;
}

/** What the contributions think should be done; each can begin a recommendation. */
export function RecommendedByContributions({ recommended, address }: RecommendedProps) {
  const t = useTexts(followUpTexts);
  const e = useTexts(evaluationTexts);
  if (recommended.length === 0) return null;
  return (
    <Fold summary={t.contributionsSay(recommended.length)} open>
      <LinedList>
        {recommended.map(({ id, author, text }) => (
          <li key={id}>
            {e.quoted(text)}
            <br />
            <span className="meta">
              {author} ·{" "}
              <Link to={`${address}?fra=${id}`}>
                {t.useAsRecommendation}
                <HiddenText>{e.insertFrom(author)}</HiddenText>
              </Link>
            </span>
          </li>
        ))}
      </LinedList>
    </Fold>
  );
}
