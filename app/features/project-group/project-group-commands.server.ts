import { manageInternational } from "~/features/commands/manage-international.server";
import type { CommandContext, CommandRun } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { readEmail } from "~/features/people/account";
import { newId } from "~/shared/ids";
import { tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import { checkMember, type Group, groupId, type MemberInput } from "./project-group";
import {
  allGroupSettings,
  findGroup,
  findMember,
  groupContactSettings,
  groupSettings,
  groupVersionSetting,
} from "./project-group.server";

/** Saves what is said of the group and of how the work is organised. */
export function saveGroup(
  context: CommandContext,
  { version, contact, ...texts }: Group,
): Promise<Result<void>> {
  const subject = { kind: "setting", id: groupId } as const;
  return manageInternational(context, subject, async (run) => {
    const stood = await findGroup(run.trx);
    if (stood.version !== version) return refuseStale(run, subject);
    const email = contact.email === "" ? accept("") : readEmail(contact.email, "contactEmail");
    if (!email.ok) return email;
    const values: (readonly [string, string])[] = [
      [groupSettings.purpose, texts.purpose],
      [groupSettings.responsibility, texts.responsibility],
      [groupSettings.followUp, texts.followUp],
      [groupSettings.coordinator, texts.coordinator],
      [groupSettings.officeAddress, texts.officeAddress],
      [groupSettings.openingHours, texts.openingHours],
      [groupContactSettings.name, contact.name],
      [groupContactSettings.title, contact.title],
      [groupContactSettings.phone, contact.phone],
      [groupContactSettings.email, email.value],
      [groupContactSettings.isPublic, contact.isPublic ? "1" : ""],
      [groupVersionSetting, String(version + 1)],
    ];
    await run.trx.deleteFrom("setting").where("key", "in", allGroupSettings).execute();
    for (const [key, value] of values)
      if (value !== "") await run.trx.insertInto("setting").values({ key, value }).execute();
    run.note({ ...texts, contactIsPublic: contact.isPublic });
    return accept();
  });
}

const subjectOf = (id: string) => ({ kind: "group_member", id }) as const;

export function addMember(context: CommandContext, input: MemberInput): Promise<Result<{ id: string }>> {
  const id = newId();
  return manageInternational(context, subjectOf(id), async (run) => {
    const checked = checkMember(input);
    if (!checked.ok) return checked;
    await run.trx
      .insertInto("group_member")
      .values({ id, ...valuesOf(input) })
      .execute();
    noteMember(run, input);
    return accept({ id });
  });
}

export function editMember(
  context: CommandContext,
  { memberId, version, ...input }: MemberInput & { memberId: string; version: number },
): Promise<Result<void>> {
  return manageInternational(context, subjectOf(memberId), async (run) => {
    const member = await findMember(run.trx, memberId);
    if (!member) return refuse("notFound");
    if (member.version !== version) return refuseStale(run, subjectOf(memberId));
    const checked = checkMember(input);
    if (!checked.ok) return checked;
    await run.trx
      .updateTable("group_member")
      .set({ ...valuesOf(input), version: version + 1 })
      .where("id", "=", memberId)
      .execute();
    noteMember(run, input);
    return accept();
  });
}

/** Takes somebody out who was never in the group, or who must be forgotten; who has left has an end instead. */
export function removeMember(context: CommandContext, memberId: string): Promise<Result<void>> {
  return manageInternational(context, subjectOf(memberId), async (run) => {
    if (!(await findMember(run.trx, memberId))) return refuse("notFound");
    await run.trx.deleteFrom("group_member").where("id", "=", memberId).execute();
    return accept();
  });
}

function valuesOf({ name, title, department, startsOn, endsOn, isPublic }: MemberInput) {
  return {
    name: tidyName(name),
    title,
    department,
    starts_on: startsOn,
    ends_on: endsOn,
    is_public: isPublic ? (1 as const) : (0 as const),
  };
}

/** The audit keeps no name, so that a member who must be forgotten is. */
function noteMember(run: CommandRun, { name: _name, ...input }: MemberInput): void {
  run.note(input);
}
