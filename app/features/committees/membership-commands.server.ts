import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { mayEver } from "~/session/may";
import type { IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { accept, type Refused, type Result, refuse } from "~/shared/result";
import { findCommittee } from "./committees.server";
import type { ListedMember } from "./member-list";
import type { SeatRole } from "./membership";
import { findMembership } from "./memberships.server";
import { findHolder, type SeatHolder } from "./seat-holder.server";
import { checkSeat, insertSeat } from "./seat-rows.server";

export interface NewMembership {
  committeeId: string;
  holder: SeatHolder;
  role: SeatRole;
  /** The committee's own days where they are left out. */
  startsOn?: IsoDate;
  endsOn?: IsoDate;
}

/** Gives somebody a seat; a name that nobody bears yet is registered. */
export function addMembership(
  context: CommandContext,
  { committeeId, holder, role, ...days }: NewMembership,
): Promise<Result<{ id: string; personId: string }>> {
  return performCommand(context, onCommittee(committeeId), async (run) => {
    if (!mayEver(run.viewer, "manageCommittees")) return refuse("permission.notYours");
    const committee = await findCommittee(run.trx, committeeId);
    if (!committee) return refuse("notFound");
    const person = await findHolder(run, holder);
    if (!person.ok) return person;
    const { startsOn = committee.startsOn, endsOn = committee.endsOn } = days;
    const seat = { id: newId(), committeeId, ...person.value, role, startsOn, endsOn };
    const inserted = await insertSeat(run, committee, seat);
    return inserted.ok ? accept({ id: seat.id, personId: seat.personId }) : inserted;
  });
}

/** Gives many people a seat at once, all or none. */
export function addMembers(
  context: CommandContext,
  input: { committeeId: string; members: readonly ListedMember[]; startsOn: IsoDate; endsOn: IsoDate },
): Promise<Result<{ added: number }>> {
  const { committeeId, members, startsOn, endsOn } = input;
  return performCommand(context, onCommittee(committeeId), async (run) => {
    if (!mayEver(run.viewer, "manageCommittees")) return refuse("permission.notYours");
    const committee = await findCommittee(run.trx, committeeId);
    if (!committee) return refuse("notFound");
    for (const { name, role } of members) {
      const person = await findHolder(run, { fullName: name });
      if (!person.ok) return aboutList(person);
      const seat = { id: newId(), committeeId, ...person.value, role, startsOn, endsOn };
      const inserted = await insertSeat(run, committee, seat);
      if (!inserted.ok) return aboutList(inserted);
    }
    return accept({ added: members.length });
  });
}

/** Changes a seat's role or days; an earlier last day ends it. */
export async function editMembership(
  context: CommandContext,
  input: { membershipId: string; role: SeatRole; startsOn: IsoDate; endsOn: IsoDate },
): Promise<Result<void>> {
  const { membershipId, ...change } = input;
  const before = await findMembership(context.db, membershipId);
  if (!before) return refuse("notFound");
  return performCommand(context, onCommittee(before.committeeId), async (run) => {
    if (!mayEver(run.viewer, "manageCommittees")) return refuse("permission.notYours");
    const seat = await findMembership(run.trx, membershipId);
    const committee = seat && (await findCommittee(run.trx, seat.committeeId));
    if (!seat || !committee) return refuse("notFound");
    const checked = await checkSeat(run, committee, { ...seat, ...change });
    if (!checked.ok) return checked;
    await run.trx
      .updateTable("membership")
      .set({ role: change.role, starts_on: change.startsOn, ends_on: change.endsOn })
      .where("id", "=", membershipId)
      .execute();
    run.touchPeriod(committee.periodId);
    run.note({ seat: membershipId, personId: seat.personId, ...change });
    return accept();
  });
}

/** Takes away a seat that was written down by mistake; one that was held is ended instead. */
export async function removeMembership(
  context: CommandContext,
  input: { membershipId: string },
): Promise<Result<void>> {
  const seat = await findMembership(context.db, input.membershipId);
  if (!seat) return refuse("notFound");
  return performCommand(context, onCommittee(seat.committeeId), async (run) => {
    if (!mayEver(run.viewer, "manageCommittees")) return refuse("permission.notYours");
    const committee = await findCommittee(run.trx, seat.committeeId);
    if (!committee) return refuse("notFound");
    await run.trx.deleteFrom("membership").where("id", "=", seat.id).execute();
    run.touchPeriod(committee.periodId);
    run.note({ removedSeat: seat.id, personId: seat.personId });
    return accept();
  });
}

/** In a list, what is wrong with a person or a role is a fault of the list. */
function aboutList({ refusal }: Refused): Refused {
  const fields = refusal.fields?.map((fault) =>
    ["startsOn", "endsOn"].includes(fault.field) ? fault : { ...fault, field: "members" },
  );
  return refuse(refusal.key, refusal.params, fields);
}

/** Who sits where is a fact: what it breaches is recorded. */
function onCommittee(id: string) {
  return { action: "manageCommittees", subject: { kind: "committee", id }, rules: "recorded" } as const;
}
