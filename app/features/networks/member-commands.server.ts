import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { standingOrganisation } from "~/features/organisations/organisations.server";
import { mayEver } from "~/session/may";
import type { PartialDate } from "~/shared/dates";
import { endsBeforeStart } from "~/shared/ends-before-start";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";

interface MemberDays {
  joinedOn: PartialDate | null;
  leftOn: PartialDate | null;
}

/** Takes an organisation into a network's directory; each stands once. */
export function addMember(
  context: CommandContext,
  { networkId, organisationId, ...days }: MemberDays & { networkId: string; organisationId: string },
): Promise<Result<{ id: string }>> {
  const id = newId();
  const spec = { action: "manageInternational", subject: { kind: "network", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const checked = checkDays(days);
    if (!checked.ok) return checked;
    const network = await run.trx
      .selectFrom("network")
      .select("id")
      .where("id", "=", networkId)
      .executeTakeFirst();
    if (!network) return refuse("notFound");
    const organisation = await standingOrganisation(run.trx, organisationId);
    if (!organisation)
      return refuse("partner.gone", undefined, [{ field: "organisationId", key: "partner.gone" }]);
    const known = await run.trx
      .selectFrom("network_member")
      .select("id")
      .where("network_id", "=", networkId)
      .where("organisation_id", "=", organisation.id)
      .executeTakeFirst();
    if (known)
      return refuse("networkMember.twice", undefined, [
        { field: "organisationId", key: "networkMember.twice" },
      ]);
    await run.trx
      .insertInto("network_member")
      .values({
        id,
        network_id: networkId,
        organisation_id: organisation.id,
        joined_on: days.joinedOn,
        left_on: days.leftOn,
      })
      .execute();
    run.note({ networkId, member: organisation.name, ...days });
    return accept({ id });
  });
}

/** Corrects when a member joined and left. */
export function editMember(
  context: CommandContext,
  { memberId, version, ...days }: MemberDays & { memberId: string; version: number },
): Promise<Result<void>> {
  const subject = { kind: "network", id: memberId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const member = await memberAt(run, memberId);
    if (!member) return refuse("notFound");
    if (member.version !== version) return refuseStale(run, subject);
    const checked = checkDays(days);
    if (!checked.ok) return checked;
    await run.trx
      .updateTable("network_member")
      .set({ joined_on: days.joinedOn, left_on: days.leftOn, version: version + 1 })
      .where("id", "=", memberId)
      .execute();
    run.note({ ...days });
    return accept();
  });
}

/** Takes out a member that was never meant to be there; one with contacts has a history, and leaves by its date. */
export function removeMember(
  context: CommandContext,
  { memberId }: { memberId: string },
): Promise<Result<void>> {
  const subject = { kind: "network", id: memberId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    if (!(await memberAt(run, memberId))) return refuse("notFound");
    const contact = await run.trx
      .selectFrom("network_contact")
      .select("id")
      .where("member_id", "=", memberId)
      .executeTakeFirst();
    if (contact) return refuse("networkMember.hasContacts");
    await run.trx.deleteFrom("network_member").where("id", "=", memberId).execute();
    run.note({ removed: true });
    return accept();
  });
}

const memberAt = ({ trx }: CommandRun, id: string) =>
  trx.selectFrom("network_member").select("version").where("id", "=", id).executeTakeFirst();

function checkDays({ joinedOn, leftOn }: MemberDays): Result<void> {
  if (!endsBeforeStart(joinedOn, leftOn)) return accept();
  const key = "networkMember.leftBeforeJoined";
  return refuse(key, undefined, [{ field: "leftOn", key }]);
}
