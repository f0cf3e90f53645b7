import type { CommandRun } from "~/features/commands/perform.server";
import type { Result } from "~/shared/result";
import type { Committee } from "./committee";
import { checkSeatBeside, checkSeatDates, type Membership } from "./membership";
import { listMemberships } from "./memberships.server";

/** Within a command: whether the seat's days and role fit the committee and the seats beside it. */
export async function checkSeat(
  run: CommandRun,
  committee: Committee,
  seat: Membership,
): Promise<Result<void>> {
  const dates = checkSeatDates(seat, committee);
  if (!dates.ok) return dates;
  const others = (await listMemberships(run.trx, committee.id)).filter(({ id }) => id !== seat.id);
  return checkSeatBeside(seat, others);
}

export async function insertSeat(
  run: CommandRun,
  committee: Committee,
  seat: Membership,
): Promise<Result<void>> {
  const checked = await checkSeat(run, committee, seat);
  if (!checked.ok) return checked;
  await run.trx
    .insertInto("membership")
    .values({
      id: seat.id,
      committee_id: seat.committeeId,
      person_id: seat.personId,
      role: seat.role,
      starts_on: seat.startsOn,
      ends_on: seat.endsOn,
    })
    .execute();
  run.touchPeriod(committee.periodId);
  run.note({
    [seat.id]: { personId: seat.personId, role: seat.role, startsOn: seat.startsOn, endsOn: seat.endsOn },
  });
  return checked;
}
