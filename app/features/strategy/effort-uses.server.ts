import type { CommandRun } from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import { listServings } from "./servings.server";

/** Refuses to remove efforts that something serves, with the names of what does. */
export async function checkUnserved(run: CommandRun, effortIds: readonly string[]): Promise<Result<void>> {
  const servings = await listServings(run.trx, effortIds, run.today);
  return servings.length > 0 ? refuse("effort.inUse", { where: servings.map(({ name }) => name) }) : accept();
}
