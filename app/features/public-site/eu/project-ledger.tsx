import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { projectAddress } from "../addresses";
import { firstSentence } from "../first-sentence";
import { listTexts } from "../list-texts";
import { projectTones } from "../project-tones";
import type { ProgrammeProject } from "./programme-projects.server";

/** Projects with how far they have come. */
export function ProjectLedger({ projects }: { projects: readonly ProgrammeProject[] }) {
  const t = useTexts(listTexts).projects;
  return (
    <Ledger>
      {projects.map(({ slug, title, status, purpose }) => (
        <LedgerEntry key={slug} mark={<Badge tone={projectTones[status]}>{t.status[status]}</Badge>}>
          <h3 className="h4">
            <a href={projectAddress(slug)}>{title}</a>
          </h3>
          {purpose && <p>{firstSentence(purpose)}</p>}
        </LedgerEntry>
      ))}
    </Ledger>
  );
}
