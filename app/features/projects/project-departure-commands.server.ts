import type { CommandContext } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import type { IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { ProjectDeparture } from "./project-decision";
import type { Seen } from "./project-decision-commands.server";
import { listProjectDepartures } from "./project-decisions.server";
import { changeProject, onProject, type SeenProject } from "./project-on-hand.server";
import { findRuleInForce } from "./project-rules.server";
import { amountsTell, type SizeMark } from "./project-size";

export type DepartureInput = Omit<ProjectDeparture, "id" | "revokedOn" | "version">;

/** Accounts for a larger project that goes on without its decision. Both kinds are public. */
export function departFromRule(
  context: CommandContext,
  projectId: string,
  input: DepartureInput,
): Promise<Result<{ id: string }>> {
  return onProject(context, "decideProject", projectId, async (run) => {
    const rule = await findRuleInForce(run.trx, run.today);
    if (!rule) return refuse("project.noRule");
    if (rule.strength === "must" && input.kind === "explanation")
      return refuse("form.invalid", undefined, [{ field: "kind", key: "project.mustNeedsDispensation" }]);
    if (input.givenOn > run.today)
      return refuse("form.invalid", undefined, [{ field: "givenOn", key: "project.stepAhead" }]);
    const id = newId();
    await run.trx
      .insertInto("project_departure")
      .values({
        id,
        project_id: projectId,
        kind: input.kind,
        given_by: input.givenBy,
        given_on: input.givenOn,
        reason: input.reason,
        link: input.link,
        revoked_on: null,
      })
      .execute();
    run.note({ what: "departure", ...input });
    return accept({ id });
  });
}

/** Takes a departure back as of a day; refused where the project goes on because of it. */
export function revokeDeparture(
  context: CommandContext,
  projectId: string,
  seen: Seen,
  revokedOn: IsoDate,
): Promise<Result<void>> {
  return onProject(context, "decideProject", projectId, async (run) => {
    const departure = (await listProjectDepartures(run.trx, projectId)).find(({ id }) => id === seen.id);
    if (!departure) return refuse("notFound");
    if (departure.version !== seen.version) return refuseStale(run, { kind: "project", id: projectId });
    const about = (key: string) => refuse("form.invalid", undefined, [{ field: "revokedOn", key }]);
    if (departure.revokedOn !== null) return refuse("project.alreadyRevoked");
    if (revokedOn > run.today) return about("project.stepAhead");
    if (revokedOn < departure.givenOn) return about("project.revokedBeforeGiven");
    await run.trx
      .updateTable("project_departure")
      .set({ revoked_on: revokedOn, version: departure.version + 1 })
      .where("id", "=", departure.id)
      .execute();
    run.note({ what: "departureRevoked", givenBy: departure.givenBy, revokedOn });
    return accept();
  });
}

/** Says whether a project is a larger one, where the amounts cannot; no mark takes the earlier one away. */
export function markSize(
  context: CommandContext,
  seen: SeenProject,
  { mark, reason }: { mark: SizeMark | null; reason: string },
): Promise<Result<void>> {
  return changeProject(context, seen, async (run, project) => {
    const rule = await findRuleInForce(run.trx, run.today);
    if (!rule) return refuse("project.noRule");
    const sized = {
      currency: project.currency,
      budgetMinor: project.budget_minor,
      ownMinor: project.own_minor,
      sizeMark: mark,
      sizeReason: reason,
    };
    if (mark && amountsTell(sized, rule)) return refuse("project.amountsTell");
    if (mark && reason.trim() === "")
      return refuse("form.invalid", undefined, [{ field: "reason", key: "field.required" }]);
    await run.trx
      .updateTable("project")
      .set({ size_mark: mark, size_reason: mark ? reason.trim() : "" })
      .where("id", "=", project.id)
      .execute();
    run.note({ what: "sizeMarked", mark, reason });
    return accept();
  });
}
