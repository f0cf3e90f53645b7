import { manageInternational } from "~/features/commands/manage-international.server";
import type { CommandContext, CommandRun } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { readWebsite } from "~/features/organisations/website";
import { freePageSlug } from "~/features/publications/public-pages/page-slugs.server";
import { newId } from "~/shared/ids";
import { textOfLines } from "~/shared/lines";
import { tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import { checkReplaces, checkStrategy, type StrategyInput } from "./strategy";

const subjectOf = (id: string) => ({ kind: "strategy", id }) as const;

/** Starts a strategy; its points and efforts follow, and its public page is a step of its own. */
export function createStrategy(
  context: CommandContext,
  input: StrategyInput,
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  return manageInternational(context, subjectOf(id), async (run) => {
    const values = await valuesOf(run, id, input);
    if (!values.ok) return values;
    const slug = await freePageSlug(run.trx, "strategy", input.name, async (taken) => {
      const row = run.trx.selectFrom("strategy").select("id").where("slug", "=", taken);
      return (await row.executeTakeFirst()) !== undefined;
    });
    await run.trx
      .insertInto("strategy")
      .values({ id, slug, ...values.value })
      .execute();
    await writeAreas(run, id, input);
    noteStrategy(run, input, values.value);
    return accept({ id, slug });
  });
}

/** Changes what is known of a strategy; its points and efforts stay, and so does what is published. */
export function editStrategy(
  context: CommandContext,
  { strategyId, version, ...input }: StrategyInput & { strategyId: string; version: number },
): Promise<Result<{ slug: string }>> {
  return manageInternational(context, subjectOf(strategyId), async (run) => {
    const strategy = await run.trx
      .selectFrom("strategy")
      .select(["slug", "version"])
      .where("id", "=", strategyId)
      .executeTakeFirst();
    if (!strategy) return refuse("notFound");
    if (strategy.version !== version) return refuseStale(run, subjectOf(strategyId));
    const values = await valuesOf(run, strategyId, input);
    if (!values.ok) return values;
    await run.trx
      .updateTable("strategy")
      .set({ ...values.value, version: version + 1 })
      .where("id", "=", strategyId)
      .execute();
    await writeAreas(run, strategyId, input);
    noteStrategy(run, input, values.value);
    return accept({ slug: strategy.slug });
  });
}

async function valuesOf(run: CommandRun, id: string, input: StrategyInput) {
  const checked = checkStrategy(input);
  if (!checked.ok) return checked;
  const known = await run.trx.selectFrom("strategy").select(["id", "replaces_id as replacesId"]).execute();
  if (input.replacesId !== null && !known.some((one) => one.id === input.replacesId))
    return refuse("notFound");
  const replaces = checkReplaces(known, id, input.replacesId);
  if (!replaces.ok) return replaces;
  const link = input.link === "" ? accept("") : readWebsite(input.link, "link");
  if (!link.ok) return link;
  return accept({
    name: tidyName(input.name),
    adopted_on: input.adoptedOn,
    adopted_by: textOfLines(input.adoptedBy),
    ends_on: input.endsOn,
    replaces_id: input.replacesId,
    summary: input.summary,
    link: link.value,
    internal_note: input.internalNote,
  });
}

async function writeAreas({ trx }: CommandRun, strategyId: string, input: StrategyInput): Promise<void> {
  await trx.deleteFrom("strategy_policy_area").where("strategy_id", "=", strategyId).execute();
  const areas = [
    ...input.focusAreaIds.map((id) => ({ policy_area_id: id, emphasis: "focus" as const })),
    ...input.exploreAreaIds.map((id) => ({ policy_area_id: id, emphasis: "explore" as const })),
  ];
  for (const area of areas)
    await trx
      .insertInto("strategy_policy_area")
      .values({ strategy_id: strategyId, ...area })
      .execute();
}

function noteStrategy(run: CommandRun, input: StrategyInput, values: Record<string, unknown>): void {
  const { focusAreaIds, exploreAreaIds } = input;
  run.note({ ...values, focusAreaIds, exploreAreaIds });
}
