import type { CommandRun } from "~/features/commands/perform.server";
import type { IsoDate } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";
import type { Committee } from "./committee";
import { listMemberships } from "./memberships.server";

interface Days {
  startsOn: IsoDate;
  endsOn: IsoDate;
}

/**
 * Within a command: lets the seats that began or ended with the committee follow its new days. Refused if another
 * seat would lie outside them.
 */
export async function moveSeatsAlong(
  run: CommandRun,
  committee: Committee,
  days: Days,
): Promise<Result<void>> {
  for (const seat of await listMemberships(run.trx, committee.id)) {
    const startsOn = seat.startsOn === committee.startsOn ? days.startsOn : seat.startsOn;
    const endsOn = seat.endsOn === committee.endsOn ? days.endsOn : seat.endsOn;
    if (startsOn < days.startsOn || endsOn > days.endsOn || endsOn < startsOn) {
      const params = { name: seat.name, startsOn: seat.startsOn, endsOn: seat.endsOn };
      const field = endsOn > days.endsOn || endsOn < startsOn ? "endsOn" : "startsOn";
      return refuse("committee.seatOutside", params, [{ field, key: "committee.seatOutside", params }]);
    }
    await run.trx
      .updateTable("membership")
      .set({ starts_on: startsOn, ends_on: endsOn })
      .where("id", "=", seat.id)
      .execute();
  }
  return accept();
}
