import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { useTexts } from "~/shared/texts";
import { type KeyFact, KeyFacts } from "~/ui/public/key-facts";
import { webLink } from "../web-link";
import { projectTexts } from "./project-texts";

/** What else is told of a project; what is not told is left out. */
export function AboutFacts({ page }: { page: ProjectPage }) {
  const t = useTexts(projectTexts).about;
  const told = [
    { term: t.acronym, text: page.acronym },
    { term: t.kind, text: page.kind },
    { term: t.call, text: page.call },
    { term: t.ownerDepartment, text: page.ownerDepartment },
    { term: t.projectLeader, text: page.projectLeader },
  ];
  const website = webLink(page.website);
  const items: KeyFact[] = told
    .filter(({ text }) => text !== "")
    .map(({ term, text }) => ({ term, lines: [text] }));
  if (website)
    items.push({
      term: t.website,
      lines: [
        <a key="website" href={website}>
          {website.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "")}
        </a>,
      ],
    });
  return items.length > 0 ? <KeyFacts items={items} /> : null;
}
