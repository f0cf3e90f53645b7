import { useTexts } from "~/shared/texts";
import { projectAddress } from "../addresses";
import { projectTexts } from "./project-texts";
import type { TripProject } from "./trip-projects.server";

interface ProjectOfRecommendationProps {
  /** The recommendation's text: its number may differ from one publication to the next. */
  body: string;
  projects: readonly TripProject[];
}

/** The published project that a recommendation became. */
export function ProjectOfRecommendation({ body, projects }: ProjectOfRecommendationProps) {
  const t = useTexts(projectTexts);
  return projects
    .filter(({ recommendations }) => recommendations.includes(body))
    .map(({ slug, title, status }) => (
      <p key={slug}>
        {t.recommendationProject} <a href={projectAddress(slug)}>{title}</a> (
        {t.status[status].toLocaleLowerCase("da")}).
      </p>
    ));
}
