import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { mayEver } from "~/session/may";
import { accept, type Result, refuse } from "~/shared/result";
import { findOrganisation } from "../organisations.server";
import { pairOf, storeDistinction } from "./distinctions.server";

interface Two {
  oneId: string;
  otherId: string;
}

/** Says that two organisations that look alike are not the same, so that nobody is asked again. */
export function tellApart(context: CommandContext, two: Two): Promise<Result<void>> {
  return aboutTwo(context, two, async (trx) => storeDistinction(trx, two.oneId, two.otherId), "toldApart");
}

/** Takes it back: the two may be the same after all. */
export function takeBackDistinction(context: CommandContext, two: Two): Promise<Result<void>> {
  const { one_id, other_id } = pairOf(two.oneId, two.otherId);
  return aboutTwo(
    context,
    two,
    async (trx) => {
      await trx
        .deleteFrom("organisation_distinction")
        .where("one_id", "=", one_id)
        .where("other_id", "=", other_id)
        .execute();
    },
    "distinctionTakenBack",
  );
}

function aboutTwo(
  context: CommandContext,
  { oneId, otherId }: Two,
  write: (trx: Parameters<typeof storeDistinction>[0]) => Promise<void>,
  what: string,
): Promise<Result<void>> {
  const subject = { kind: "organisation", id: oneId } as const;
  return performCommand(context, { action: "mergeOrganisations", subject }, async (run) => {
    if (!mayEver(run.viewer, "mergeOrganisations")) return refuse("permission.notYours");
    if (oneId === otherId) return refuse("organisation.toldApartFromItself");
    const one = await findOrganisation(run.trx, oneId);
    const other = await findOrganisation(run.trx, otherId);
    if (!one || !other) return refuse("notFound");
    await write(run.trx);
    run.note({ what, one: one.name, other: other.name, otherId });
    return accept();
  });
}
