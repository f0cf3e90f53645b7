import { manageInternational } from "~/features/commands/manage-international.server";
import type { CommandContext, CommandRun } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { freeSlug } from "~/shared/free-slug";
import { newId } from "~/shared/ids";
import { isSameName, tidyName } from "~/shared/names";
import { type Direction, shifted } from "~/shared/reorder";
import { accept, type Result, refuse } from "~/shared/result";
import { listPolicyAreas, policyAreaUses } from "./policy-areas.server";

/** Adds a policy area below those that are there; one name stands for one area. */
export function addPolicyArea(
  context: CommandContext,
  input: { name: string },
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  return manageInternational(context, subjectOf(id), async (run) => {
    const name = await freeName(run, id, input.name);
    if (!name.ok) return name;
    const slug = await freeSlug(name.value, async (taken) => {
      const row = run.trx.selectFrom("policy_area").select("id").where("slug", "=", taken);
      return (await row.executeTakeFirst()) !== undefined;
    });
    const position = (await listPolicyAreas(run.trx)).length;
    await run.trx.insertInto("policy_area").values({ id, slug, name: name.value, position }).execute();
    run.note({ name: name.value });
    return accept({ id, slug });
  });
}

export function renamePolicyArea(
  context: CommandContext,
  { id, version, ...input }: { id: string; version: number; name: string },
): Promise<Result<void>> {
  return manageInternational(context, subjectOf(id), async (run) => {
    const area = (await listPolicyAreas(run.trx)).find((one) => one.id === id);
    if (!area) return refuse("notFound");
    if (area.version !== version) return refuseStale(run, subjectOf(id));
    const name = await freeName(run, id, input.name);
    if (!name.ok) return name;
    await run.trx
      .updateTable("policy_area")
      .set({ name: name.value, version: version + 1 })
      .where("id", "=", id)
      .execute();
    run.note({ name: name.value });
    return accept();
  });
}

export function movePolicyArea(
  context: CommandContext,
  { id, direction }: { id: string; direction: Direction },
): Promise<Result<void>> {
  return manageInternational(context, subjectOf(id), async (run) => {
    const ids = (await listPolicyAreas(run.trx)).map((area) => area.id);
    if (!ids.includes(id)) return refuse("notFound");
    await writeOrder(run, shifted(ids, id, direction));
    run.note({ direction });
    return accept();
  });
}

/** Deletes a policy area; refused with the names of whatever uses it. */
export function deletePolicyArea(context: CommandContext, id: string): Promise<Result<void>> {
  return manageInternational(context, subjectOf(id), async (run) => {
    const areas = await listPolicyAreas(run.trx);
    const area = areas.find((one) => one.id === id);
    if (!area) return refuse("notFound");
    const { strategies, projects, programmes } = await policyAreaUses(run.trx, id);
    const where = [...strategies, ...projects, ...programmes];
    if (where.length > 0) return refuse("policyArea.inUse", { where });
    await run.trx.deleteFrom("policy_area").where("id", "=", id).execute();
    await writeOrder(
      run,
      areas.map((one) => one.id).filter((one) => one !== id),
    );
    run.note({ name: area.name });
    return accept();
  });
}

const subjectOf = (id: string) => ({ kind: "policy_area", id }) as const;

async function freeName(run: CommandRun, id: string, typed: string): Promise<Result<string>> {
  const name = tidyName(typed);
  const other = (await listPolicyAreas(run.trx)).find((one) => one.id !== id && isSameName(one.name, name));
  if (!other) return accept(name);
  return refuse("policyArea.exists", undefined, [{ field: "name", key: "policyArea.exists" }]);
}

async function writeOrder({ trx }: CommandRun, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries())
    await trx.updateTable("policy_area").set({ position }).where("id", "=", id).execute();
}
