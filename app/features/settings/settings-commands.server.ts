import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { readEmail } from "~/features/people/account";
import { mayEver } from "~/session/may";
import { tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import { type Settings, settingKeys } from "./settings.server";

/** Saves what the municipality says of itself; the public pages say it at once. */
export function saveSettings(
  context: CommandContext,
  { municipalityName, contactEmail, contactText, recordSince }: Settings,
): Promise<Result<void>> {
  const spec = { action: "manageSettings", subject: { kind: "setting", id: "municipality" } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageSettings")) return refuse("permission.notYours");
    const email = contactEmail === "" ? accept("") : readEmail(contactEmail, "contactEmail");
    if (!email.ok) return email;
    const values = [
      [settingKeys.municipalityName, tidyName(municipalityName)],
      [settingKeys.contactEmail, email.value],
      [settingKeys.contactText, contactText],
      [settingKeys.recordSince, recordSince],
    ] as const;
    await run.trx.deleteFrom("setting").where("key", "in", Object.values(settingKeys)).execute();
    for (const [key, value] of values)
      if (value !== "") await run.trx.insertInto("setting").values({ key, value }).execute();
    run.note(Object.fromEntries(values));
    return accept();
  });
}
