import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { checkNotOut, freePageSlug } from "~/features/publications/public-pages/page-slugs.server";
import { mayEver } from "~/session/may";
import { newId } from "~/shared/ids";
import { textOfLines } from "~/shared/lines";
import { isSameName, tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import { checkProgramme, type ProgrammeInput } from "./programme";

/** Puts a programme on the shelf; each stands once. */
export function createProgramme(
  context: CommandContext,
  input: ProgrammeInput,
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  const spec = { action: "manageInternational", subject: { kind: "eu_programme", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const checked = await checkAmongOthers(run, id, input);
    if (!checked.ok) return checked;
    const slug = await freePageSlug(run.trx, "eu_programme", input.name, async (taken) => {
      const row = await run.trx
        .selectFrom("eu_programme")
        .select("id")
        .where("slug", "=", taken)
        .executeTakeFirst();
      return row !== undefined;
    });
    await run.trx
      .insertInto("eu_programme")
      .values({ id, slug, ...valuesOf(input) })
      .execute();
    await replacePolicyAreas(run, id, input.policyAreaIds);
    run.note({ ...valuesOf(input), policyAreaIds: input.policyAreaIds });
    return accept({ id, slug });
  });
}

/** Changes what is known of a programme; its address stays. */
export function editProgramme(
  context: CommandContext,
  { programmeId, version, ...input }: ProgrammeInput & { programmeId: string; version: number },
): Promise<Result<{ slug: string }>> {
  const subject = { kind: "eu_programme", id: programmeId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const programme = await programmeAt(run, programmeId);
    if (!programme) return refuse("notFound");
    if (programme.version !== version) return refuseStale(run, subject);
    const checked = await checkAmongOthers(run, programmeId, input);
    if (!checked.ok) return checked;
    await run.trx
      .updateTable("eu_programme")
      .set({ ...valuesOf(input), version: version + 1 })
      .where("id", "=", programmeId)
      .execute();
    await replacePolicyAreas(run, programmeId, input.policyAreaIds);
    run.note({ ...valuesOf(input), policyAreaIds: input.policyAreaIds });
    return accept({ slug: programme.slug });
  });
}

/** Takes a programme off the shelf; refused where projects used it, where it has calls, or where the public reads it. */
export function deleteProgramme(
  context: CommandContext,
  { programmeId }: { programmeId: string },
): Promise<Result<void>> {
  const subject = { kind: "eu_programme", id: programmeId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const programme = await programmeAt(run, programmeId);
    if (!programme) return refuse("notFound");
    const hanging = (table: "project" | "eu_call") =>
      run.trx
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("programme_id", "=", programmeId)
        .executeTakeFirstOrThrow();
    const { count: projects } = await hanging("project");
    if (projects > 0) return refuse("euProgramme.hasProjects", { count: projects });
    const { count: calls } = await hanging("eu_call");
    if (calls > 0) return refuse("euProgramme.hasCalls", { count: calls });
    const notOut = await checkNotOut(run.trx, "eu_programme", programme.slug);
    if (!notOut.ok) return notOut;
    await run.trx.deleteFrom("eu_programme").where("id", "=", programmeId).execute();
    run.note({ deleted: programme.name });
    return accept();
  });
}

const programmeAt = ({ trx }: CommandRun, id: string) =>
  trx.selectFrom("eu_programme").select(["slug", "name", "version"]).where("id", "=", id).executeTakeFirst();

async function checkAmongOthers({ trx }: CommandRun, id: string, input: ProgrammeInput) {
  const others = await trx.selectFrom("eu_programme").select(["id", "name"]).where("id", "!=", id).execute();
  if (others.some(({ name }) => isSameName(name, input.name)))
    return refuse("euProgramme.exists", undefined, [{ field: "name", key: "euProgramme.exists" }]);
  return checkProgramme(input);
}

async function replacePolicyAreas({ trx }: CommandRun, programmeId: string, ids: readonly string[]) {
  await trx.deleteFrom("eu_programme_policy_area").where("programme_id", "=", programmeId).execute();
  const known = await trx
    .selectFrom("policy_area")
    .select("id")
    .where("id", "in", [...ids])
    .execute();
  for (const { id } of known)
    await trx
      .insertInto("eu_programme_policy_area")
      .values({ programme_id: programmeId, policy_area_id: id })
      .execute();
}

function valuesOf(input: ProgrammeInput) {
  return {
    name: tidyName(input.name),
    areas: textOfLines(input.areas),
    guidance: input.guidance,
    website: input.website,
    starts_on: input.startsOn,
    ends_on: input.endsOn,
  };
}
