import { pageAddress } from "~/features/publications/public-pages/addresses";
import { useTexts } from "~/shared/texts";
import { PublicSection } from "~/ui/public/public-section";
import { Paragraphs } from "../parts/paragraphs";
import { GroupContact } from "../project-group/group-contact";
import { projectRuleAnchor } from "../project-group/project-rule-part";
import { internationalTexts } from "./international-texts";
import type { Landing } from "./landing.server";
import { More } from "./more";

/** Whom to ask, how the work is organised, and the offices that work for the municipality in Brussels. */
export function ContactAndOrganising({ group, offices }: Pick<Landing, "group" | "offices">) {
  const t = useTexts(internationalTexts);
  if (!group && offices.length === 0) return null;
  const groupHref = group && pageAddress("group", group.slug);
  return (
    <PublicSection id="kontakt" heading={t.group}>
      {group && groupHref && (
        <>
          <Paragraphs text={group.purpose} />
          <GroupContact page={group} />
          <More label={t.readGroup} href={groupHref} />
          {group.hasProjectRule && <More label={t.projectRule} href={`${groupHref}#${projectRuleAnchor}`} />}
        </>
      )}
      {offices.length > 0 && (
        <>
          <h3 className="h4">{t.offices(offices.length)}</h3>
          <ul>
            {offices.map(({ slug, title, duties }) => (
              <li key={slug}>
                <a href={pageAddress("organisation", slug)}>{title}</a>
                {duties.length > 0 && <span className="soft">: {duties.join(" · ")}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </PublicSection>
  );
}
