import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import type { TripRelation } from "../project";
import { projectAddress } from "../project-addresses";
import { projectTexts } from "../texts";
import type { NamedProject } from "../trip-projects.server";
import { StatusBadge } from "./status-badge";

interface TripProjectsProps {
  projects: readonly (NamedProject & { relation: TripRelation })[];
}

/** The projects around a trip, on the trip's own page; nothing where there are none. */
export function TripProjects({ projects }: TripProjectsProps) {
  const t = useTexts(projectTexts);
  if (projects.length === 0) return null;
  return (
    <>
      <SectionHeading id="projekter">{t.title}</SectionHeading>
      <LinedList>
        {projects.map(({ slug, title, status, relation }) => (
          <li key={`${slug} ${relation}`}>
            <Link to={projectAddress(slug)}>{title}</Link> <StatusBadge status={status} />{" "}
            <span className="meta">· {t.tripRelation[relation]}</span>
          </li>
        ))}
      </LinedList>
    </>
  );
}
