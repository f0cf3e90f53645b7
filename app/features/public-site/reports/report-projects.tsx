import type { ReportProject } from "~/features/reports/report-facts";
import { formatDateRange, formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { FinePrint } from "~/ui/public/fine-print";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { shortMoney } from "../amounts";
import { NotKnown } from "../parts/not-known";
import { projectTones } from "../project-tones";
import { projectTexts } from "../projects/project-texts";
import type { ReportLinks } from "./report-links";
import { reportTexts } from "./report-texts";

interface ReportProjectsProps {
  projects: readonly ReportProject[];
  isCouncil: boolean;
  links: ReportLinks;
}

/** The year's projects as they stood at its end, with what happened in it. */
export function ReportProjects({ projects, isCouncil, links }: ReportProjectsProps) {
  const t = useTexts(reportTexts).projects;
  const { status: statusWords } = useTexts(projectTexts);
  if (projects.length === 0) return <p>{links.isPublic ? t.nonePublic : isCouncil ? t.noneAtAll : t.none}</p>;
  return (
    <Ledger>
      {projects.map((project) => (
        <LedgerEntry
          key={project.slug}
          mark={
            project.status ? (
              <Badge tone={projectTones[project.status]}>{statusWords[project.status]}</Badge>
            ) : links.isPublic ? (
              <span className="soft">{t.noStatus}</span>
            ) : (
              <NotKnown />
            )
          }
        >
          <h3 className="h5">
            <a href={links.project(project.slug)}>{project.title}</a>
            {project.acronym && ` (${project.acronym})`}
          </h3>
          <ProjectFacts project={project} />
          {project.steps.length > 0 && (
            <FinePrint>
              {project.steps
                .map(({ status, on }) => t.step(statusWords[status], formatPartial(on)))
                .join(", ")}
            </FinePrint>
          )}
        </LedgerEntry>
      ))}
    </Ledger>
  );
}

function ProjectFacts({ project }: { project: ReportProject }) {
  const t = useTexts(reportTexts).projects;
  const { startsOn, endsOn, programme, currency, budgetMinor, grantMinor, partners } = project;
  const facts = [
    startsOn && formatDateRange(startsOn, endsOn),
    programme,
    budgetMinor !== null && t.budget(shortMoney(budgetMinor, currency)),
    grantMinor !== null && t.grant(shortMoney(grantMinor, currency)),
    partners > 0 && t.partners(partners),
  ].filter(Boolean);
  return facts.length > 0 && <p>{facts.join(" · ")}</p>;
}
