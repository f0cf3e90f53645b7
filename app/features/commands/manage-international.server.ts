import { mayEver } from "~/session/may";
import { type Result, refuse } from "~/shared/result";
import { type CommandContext, type CommandRun, type CommandSpec, performCommand } from "./perform.server";

/** Runs a command about the international work beside the trips, for whoever may manage it. */
export function manageInternational<T>(
  context: CommandContext,
  subject: CommandSpec["subject"],
  body: (run: CommandRun) => Promise<Result<T>>,
): Promise<Result<T>> {
  return performCommand(context, { action: "manageInternational", subject }, async (run) =>
    mayEver(run.viewer, "manageInternational") ? body(run) : refuse("permission.notYours"),
  );
}
