import { manageInternational } from "~/features/commands/manage-international.server";
import type { CommandContext } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { checkPartners, type Partner } from "~/features/partners/partner";
import { replacePartners } from "~/features/partners/partners.server";
import { freeSlug } from "~/shared/free-slug";
import { newId } from "~/shared/ids";
import { tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import { lastPosition } from "./effort-tree";
import { findEffort, listEfforts } from "./efforts.server";

export interface EffortInput {
  name: string;
  description: string;
  /** A department or a function. */
  responsible: string;
  partners: readonly Partner[];
}

interface WherePut {
  strategyId: string;
  /** The effort that it is a sub-project of; null for an effort of the strategy itself. */
  parentId: string | null;
}

const subjectOf = (id: string) => ({ kind: "effort", id }) as const;

/** Adds an effort as the last of its siblings. Its slug is its own in the whole municipality, and it keeps it. */
export function addEffort(
  context: CommandContext,
  { strategyId, parentId, ...input }: EffortInput & WherePut,
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  return manageInternational(context, subjectOf(id), async (run) => {
    const { trx } = run;
    const strategy = await trx
      .selectFrom("strategy")
      .select("id")
      .where("id", "=", strategyId)
      .executeTakeFirst();
    const efforts = await listEfforts(trx, strategyId);
    if (!strategy || (parentId !== null && !efforts.some((effort) => effort.id === parentId)))
      return refuse("notFound");
    const checked = checkPartners(input.partners);
    if (!checked.ok) return checked;
    const slug = await freeSlug(input.name, async (taken) => {
      const row = trx.selectFrom("effort").select("id").where("slug", "=", taken);
      return (await row.executeTakeFirst()) !== undefined;
    });
    const position = lastPosition(efforts, parentId);
    await trx
      .insertInto("effort")
      .values({ id, slug, strategy_id: strategyId, parent_id: parentId, position, ...valuesOf(input) })
      .execute();
    const written = await replacePartners(run, "effort_id", id, input.partners);
    if (!written.ok) return written;
    run.note({ strategyId, parentId, ...valuesOf(input), partners: input.partners });
    return accept({ id, slug });
  });
}

export function editEffort(
  context: CommandContext,
  { effortId, version, ...input }: EffortInput & { effortId: string; version: number },
): Promise<Result<{ slug: string }>> {
  return manageInternational(context, subjectOf(effortId), async (run) => {
    const effort = await findEffort(run.trx, effortId);
    if (!effort) return refuse("notFound");
    if (effort.version !== version) return refuseStale(run, subjectOf(effortId));
    const checked = checkPartners(input.partners);
    if (!checked.ok) return checked;
    await run.trx
      .updateTable("effort")
      .set({ ...valuesOf(input), version: version + 1 })
      .where("id", "=", effortId)
      .execute();
    const written = await replacePartners(run, "effort_id", effortId, input.partners);
    if (!written.ok) return written;
    run.note({ ...valuesOf(input), partners: input.partners });
    return accept({ slug: effort.slug });
  });
}

function valuesOf({ name, description, responsible }: EffortInput) {
  return { name: tidyName(name), description, responsible };
}
