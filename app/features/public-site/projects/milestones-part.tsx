import type { PublicMilestone } from "~/features/publications/snapshots/project-page";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { PublicSection } from "~/ui/public/public-section";
import { projectTexts } from "./project-texts";

/** What a project is to have reached by when, and what it has. */
export function MilestonesPart({ milestones }: { milestones: readonly PublicMilestone[] }) {
  const t = useTexts(projectTexts);
  if (milestones.length === 0) return null;
  return (
    <PublicSection id="milepaele" heading={t.milestones} distance="near">
      <Ledger ordered>
        {milestones.map(({ body, dueOn, reachedOn }, index) => (
          <LedgerEntry
            key={index}
            mark={
              reachedOn ? t.reached(formatPartial(reachedOn)) : dueOn ? t.due(formatPartial(dueOn)) : t.noDate
            }
          >
            <p>{body}</p>
          </LedgerEntry>
        ))}
      </Ledger>
    </PublicSection>
  );
}
