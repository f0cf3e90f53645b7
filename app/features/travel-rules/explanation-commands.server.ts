import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import type { IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { checkDeparture, type Departure } from "./departure.server";

export interface NewExplanation extends Departure {
  /** Who accounts for it; who was asked, where no account was received. */
  author: string;
  /** Empty only where no account was received. */
  body: string;
  noAccountReceived: boolean;
  givenOn: IsoDate;
}

/** Records how a 'should' that was not kept is accounted for, or that no account was received. */
export function giveExplanation(context: CommandContext, given: NewExplanation): Promise<Result<void>> {
  const id = newId();
  return performCommand(
    context,
    {
      action: "giveExplanation",
      subject: { kind: "explanation", id },
      ...(given.tripId && { tripId: given.tripId }),
    },
    async (run) => {
      const checked = await checkDeparture(run, "giveExplanation", given);
      if (!checked.ok) return checked;
      if (!given.noAccountReceived && given.body.trim() === "")
        return refuse("form.invalid", undefined, [{ field: "body", key: "explanation.empty" }]);
      if (given.givenOn > run.today)
        return refuse("form.invalid", undefined, [{ field: "givenOn", key: "rules.ahead" }]);
      await run.trx
        .insertInto("explanation")
        .values({
          id,
          period_id: given.periodId,
          rule_key: given.ruleKey,
          committee_id: given.committeeId,
          trip_id: given.tripId,
          author: given.author,
          body: given.body,
          no_account_received: given.noAccountReceived ? 1 : 0,
          given_on: given.givenOn,
        })
        .execute();
      run.note({ ...given });
      return accept();
    },
  );
}
