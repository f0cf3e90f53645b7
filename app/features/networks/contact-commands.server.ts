import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { mayEver } from "~/session/may";
import { newId } from "~/shared/ids";
import { tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import type { MemberContact } from "./contact-form";
import { followOn } from "./tenure";

/** Names whom to ask at a member; whoever was asked until then is ended the day before. */
export function addContact(
  context: CommandContext,
  { memberId, ...input }: MemberContact & { memberId: string },
): Promise<Result<{ id: string }>> {
  const id = newId();
  const spec = { action: "manageInternational", subject: { kind: "network", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const member = await run.trx
      .selectFrom("network_member")
      .select("id")
      .where("id", "=", memberId)
      .executeTakeFirst();
    if (!member) return refuse("notFound");
    const followed = await makeRoom(run, memberId, id, input);
    if (!followed.ok) return followed;
    await run.trx
      .insertInto("network_contact")
      .values({ id, member_id: memberId, ...valuesOf(input) })
      .execute();
    run.note({ memberId, ...valuesOf(input) });
    return accept({ id });
  });
}

/** Corrects a contact, its time too. */
export function editContact(
  context: CommandContext,
  { contactId, version, ...input }: MemberContact & { contactId: string; version: number },
): Promise<Result<void>> {
  const subject = { kind: "network", id: contactId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const contact = await run.trx
      .selectFrom("network_contact")
      .select(["member_id as memberId", "version"])
      .where("id", "=", contactId)
      .executeTakeFirst();
    if (!contact) return refuse("notFound");
    if (contact.version !== version) return refuseStale(run, subject);
    const followed = await makeRoom(run, contact.memberId, contactId, input);
    if (!followed.ok) return followed;
    await run.trx
      .updateTable("network_contact")
      .set({ ...valuesOf(input), version: version + 1 })
      .where("id", "=", contactId)
      .execute();
    run.note(valuesOf(input));
    return accept();
  });
}

/** Forgets a contact, as when it was a mistake or somebody asks for it. */
export function deleteContact(
  context: CommandContext,
  { contactId }: { contactId: string },
): Promise<Result<void>> {
  const subject = { kind: "network", id: contactId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const { numDeletedRows } = await run.trx
      .deleteFrom("network_contact")
      .where("id", "=", contactId)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return refuse("notFound");
    run.note({ deleted: true });
    return accept();
  });
}

/** Ends the contact that lasts, or refuses two at once. */
async function makeRoom(
  { trx, today }: CommandRun,
  memberId: string,
  contactId: string,
  { contact, startsOn, endsOn }: MemberContact,
): Promise<Result<void>> {
  const others = await trx
    .selectFrom("network_contact")
    .select(["id", "name", "starts_on as startsOn", "ends_on as endsOn"])
    .where("member_id", "=", memberId)
    .where("id", "!=", contactId)
    .execute();
  const followed = followOn({ id: contactId, name: contact.name, startsOn, endsOn }, others, today);
  if (!followed.ok) return followed;
  for (const { id, endsOn: end } of followed.value)
    await trx
      .updateTable("network_contact")
      .set((row) => ({ ends_on: end, version: row("version", "+", 1) }))
      .where("id", "=", id)
      .execute();
  return accept();
}

function valuesOf({ contact, startsOn, endsOn }: MemberContact) {
  return {
    name: tidyName(contact.name),
    title: contact.title,
    phone: contact.phone,
    email: contact.email,
    is_public: contact.isPublic ? 1 : 0,
    starts_on: startsOn,
    ends_on: endsOn,
  } as const;
}
