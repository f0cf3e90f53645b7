import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { useTexts } from "~/shared/texts";
import { PublicSection } from "~/ui/public/public-section";
import { webLink } from "../web-link";
import { projectTexts } from "./project-texts";

/** What came of a project, and where to read on; that nothing is told is said of one that has ended. */
export function ResultsPart({ page: { results, links, status } }: { page: ProjectPage }) {
  const t = useTexts(projectTexts);
  return (
    <>
      {(results.length > 0 || status === "completed") && (
        <PublicSection id="resultater" heading={t.results} distance="near">
          {results.length === 0 && <p>{t.noResults}</p>}
          <ul>
            {results.map(({ body, link }, index) => (
              <li key={index}>
                {body} {webLink(link) && <a href={webLink(link) ?? undefined}>{t.resultLink}</a>}
              </li>
            ))}
          </ul>
        </PublicSection>
      )}
      {links.length > 0 && (
        <PublicSection id="links" heading={t.links} distance="near">
          <ul>
            {links.map(({ label, link }, index) => (
              <li key={index}>{webLink(link) ? <a href={webLink(link) ?? undefined}>{label}</a> : label}</li>
            ))}
          </ul>
        </PublicSection>
      )}
    </>
  );
}
