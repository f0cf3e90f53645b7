import { noContact } from "~/shared/contact";
import { byDanishName } from "~/shared/names";
import type { Db } from "~db/tables";
import type { Group, GroupTexts, Member } from "./project-group";

/** Where each text of the group is kept among the settings. */
export const groupSettings = {
  purpose: "group_purpose",
  responsibility: "group_responsibility",
  followUp: "group_follow_up",
  coordinator: "group_coordinator",
  officeAddress: "group_office_address",
  openingHours: "group_opening_hours",
} as const satisfies Record<keyof GroupTexts, string>;

export const groupContactSettings = {
  name: "group_contact_name",
  title: "group_contact_title",
  phone: "group_contact_phone",
  email: "group_contact_email",
  isPublic: "group_contact_is_public",
} as const;

export const groupVersionSetting = "group_version";

export const allGroupSettings: readonly string[] = [
  ...Object.values(groupSettings),
  ...Object.values(groupContactSettings),
  groupVersionSetting,
];

export async function findGroup(db: Db): Promise<Group> {
  const rows = await db.selectFrom("setting").selectAll().where("key", "in", allGroupSettings).execute();
  const keptAs = (key: string) => rows.find((row) => row.key === key)?.value ?? "";
  return {
    purpose: keptAs(groupSettings.purpose),
    responsibility: keptAs(groupSettings.responsibility),
    followUp: keptAs(groupSettings.followUp),
    coordinator: keptAs(groupSettings.coordinator),
    officeAddress: keptAs(groupSettings.officeAddress),
    openingHours: keptAs(groupSettings.openingHours),
    contact: {
      ...noContact,
      name: keptAs(groupContactSettings.name),
      title: keptAs(groupContactSettings.title),
      phone: keptAs(groupContactSettings.phone),
      email: keptAs(groupContactSettings.email),
      isPublic: keptAs(groupContactSettings.isPublic) === "1",
    },
    version: Number(keptAs(groupVersionSetting) || 1),
  };
}

/** Everybody who is or was in the group, by name. */
export async function listMembers(db: Db): Promise<Member[]> {
  const rows = await db.selectFrom("group_member").selectAll().execute();
  return rows
    .map(({ id, name, title, department, starts_on, ends_on, is_public, version }) => ({
      ...{ id, name, title, department, version },
      startsOn: starts_on,
      endsOn: ends_on,
      isPublic: is_public === 1,
    }))
    .sort(byDanishName(({ name }) => name));
}

export async function findMember(db: Db, id: string): Promise<Member | null> {
  return (await listMembers(db)).find((member) => member.id === id) ?? null;
}

/** The member that the address names, or the page of unknown addresses. */
export async function requireMember(db: Db, id: string | undefined): Promise<Member> {
  const member = id ? await findMember(db, id) : null;
  if (!member) throw new Response(null, { status: 404 });
  return member;
}
