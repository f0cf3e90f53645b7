import { isPresent } from "~/features/project-group/project-group";
import type { GroupPage } from "~/features/publications/snapshots/group-page";
import type { IsoDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Paragraphs } from "../parts/paragraphs";
import { GroupContact } from "./group-contact";
import { groupPageTexts } from "./group-page-texts";
import { ProjectRulePart } from "./project-rule-part";

const ids = {
  purpose: "formaal",
  responsibility: "ansvar",
  followUp: "opfoelgning",
  coordinator: "koordinator",
} as const;

/** How the international work is organised, who is in the group today, and whom to ask. */
export function GroupBody({ page, today }: { page: GroupPage; today: IsoDate }) {
  const t = useTexts(groupPageTexts);
  const present = page.members.filter((member) => isPresent(member, today));
  const unnamed = page.unnamed.filter((member) => isPresent(member, today)).length;
  const said = (["purpose", "responsibility", "followUp", "coordinator"] as const).filter(
    (key) => page[key] !== "",
  );
  return (
    <PublicBody>
      <PublicSection id="kontakt" heading={t.contact} distance="near">
        <GroupContact page={page} />
      </PublicSection>
      {said.map((key) => (
        <PublicSection key={key} id={ids[key]} heading={t.said[key]} distance="near">
          <Paragraphs text={page[key]} />
        </PublicSection>
      ))}
      <ProjectRulePart rules={page.projectRules} today={today} />
      <PublicSection id="medlemmer" heading={t.members} distance="near">
        {present.length + unnamed === 0 && <p>{t.noMembers}</p>}
        <ul>
          {present.map(({ name, title, department }) => (
            <li key={name}>
              {name}
              <span className="soft">{[title, department].filter(Boolean).map((text) => `, ${text}`)}</span>
            </li>
          ))}
        </ul>
        {unnamed > 0 && <p>{capitalise(t.unnamed(unnamed, present.length))}</p>}
      </PublicSection>
    </PublicBody>
  );
}
