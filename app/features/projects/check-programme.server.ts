import type { CommandRun } from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import type { ProjectMoney } from "./project";

/** Within a command: refuses a programme that is no longer on the shelf. */
export async function checkProgramme(
  { trx }: CommandRun,
  { programmeId }: ProjectMoney,
): Promise<Result<void>> {
  if (programmeId === null) return accept();
  const found = await trx
    .selectFrom("eu_programme")
    .select("id")
    .where("id", "=", programmeId)
    .executeTakeFirst();
  if (found) return accept();
  return refuse("form.invalid", undefined, [{ field: "programmeId", key: "field.notAChoice" }]);
}
