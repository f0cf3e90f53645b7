import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { projectAddress } from "../addresses";
import { projectTones } from "../project-tones";
import { projectTexts } from "./project-texts";
import type { TripProject } from "./trip-projects.server";

/** The published projects that a trip led to or came from. */
export function ProjectsOfTrip({ projects }: { projects: readonly TripProject[] }) {
  const t = useTexts(projectTexts);
  if (projects.length === 0) return null;
  return (
    <section id="projekter" aria-labelledby="projekter-h">
      <h3 id="projekter-h">{t.tripProjects}</h3>
      <Ledger>
        {projects.map(({ slug, title, status, relations }) => (
          <LedgerEntry key={slug} mark={<Badge tone={projectTones[status]}>{t.status[status]}</Badge>}>
            <p>
              <a href={projectAddress(slug)}>{title}</a>
              {relations.length > 0 &&
                `, ${relations.map((relation) => t.tripRelation[relation]).join(", ")}`}
            </p>
          </LedgerEntry>
        ))}
      </Ledger>
    </section>
  );
}
