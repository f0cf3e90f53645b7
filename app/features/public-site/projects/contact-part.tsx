import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { useTexts } from "~/shared/texts";
import { PublicSection } from "~/ui/public/public-section";
import { projectTexts } from "./project-texts";

/** Whom to ask about a project, where somebody is named for it. */
export function ContactPart({ page: { contact } }: { page: ProjectPage }) {
  const t = useTexts(projectTexts);
  return (
    <PublicSection id="kontakt" heading={t.contact} distance="near">
      {contact ? (
        <p>
          {[contact.name, contact.title, contact.phone].filter(Boolean).join(", ")}
          {contact.email && (
            <>
              <br />
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </>
          )}
        </p>
      ) : (
        <p>{t.noContact}</p>
      )}
    </PublicSection>
  );
}
