import { groupId, groupSlug } from "~/features/project-group/project-group";
import { findGroup, listMembers } from "~/features/project-group/project-group.server";
import { projectGroupTexts } from "~/features/project-group/texts";
import { listProjectRules } from "~/features/projects/project-rules.server";
import { defaultLocale, textsFor } from "~/shared/texts";
import type { Db } from "~db/tables";
import type { GroupPage } from "../snapshots/group-page";

/** What the page of the project group would say if it were published now. There is one group. */
export async function composeGroup(db: Db, id: string): Promise<GroupPage | null> {
  if (id !== groupId) return null;
  const { contact, version: _version, ...texts } = await findGroup(db);
  const { isPublic, ...known } = contact;
  const members = await listMembers(db);
  const isKnown = Object.values(known).some((text) => text !== "");
  return {
    slug: groupSlug,
    title: textsFor(projectGroupTexts, defaultLocale).publicTitle,
    ...texts,
    contact: isPublic && isKnown ? known : null,
    members: members
      .filter((member) => member.isPublic)
      .map(({ name, title, department, startsOn, endsOn }) => ({
        name,
        title,
        department,
        startsOn,
        endsOn,
      })),
    unnamed: members
      .filter((member) => !member.isPublic)
      .map(({ startsOn, endsOn }) => ({ startsOn, endsOn })),
    projectRules: (await listProjectRules(db)).map(({ id: _id, version: _version, ...rule }) => rule),
  };
}
