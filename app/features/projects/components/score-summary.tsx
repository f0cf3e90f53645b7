import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import { ideaTexts } from "../idea-texts";
import { scoringAddress } from "../project-addresses";
import type { ProjectView } from "../project-view.server";
import { NoCriteria } from "./no-criteria";

interface ScoreSummaryProps {
  view: Pick<ProjectView, "slug" | "status" | "scoring">;
  mayEdit: boolean;
}

/** What an idea promises of the effects that the strategy wants; nothing for what has gone further. */
export function ScoreSummary({ view: { slug, status, scoring }, mayEdit }: ScoreSummaryProps) {
  const t = useTexts(ideaTexts);
  if (status !== "idea" && status !== "assessed") return null;
  return (
    <section>
      <SectionHeading>{t.scoring}</SectionHeading>
      {!scoring.hasCriteria ? (
        <NoCriteria strategy={scoring.strategy} />
      ) : (
        <>
          <p>
            {scoring.share === null ? `${t.notScored}.` : t.result(scoring.sum, scoring.possible)}{" "}
            {scoring.share !== null && scoring.missing.length > 0 && t.stillMissing(scoring.missing.length)}
          </p>
          {mayEdit && (
            <p>
              <Link to={scoringAddress(slug)}>{t.scoringOf}</Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}
