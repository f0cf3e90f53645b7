import { addPolicyArea } from "~/features/policy-areas/policy-area-commands.server";
import { listPolicyAreas } from "~/features/policy-areas/policy-areas.server";
import { addEffort } from "~/features/strategy/effort-commands.server";
import { savePoints } from "~/features/strategy/points-commands.server";
import { listStrategies } from "~/features/strategy/strategies.server";
import { createStrategy } from "~/features/strategy/strategy-commands.server";
import { isSameName } from "~/shared/names";
import type { WorkEffort, WorkStrategy } from "./work";
import { partnersOf } from "./write-organisations.server";
import type { Writer } from "./writer.server";

/** The ids of policy areas by name; made where they are not known. */
export async function policyAreaIds(writer: Writer, names: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const known = (await listPolicyAreas(writer.db)).find((area) => isSameName(area.name, name));
    ids.push(known?.id ?? (await writer.done(name, addPolicyArea(writer.context, { name }))).id);
  }
  return ids;
}

/** Writes a strategy with its points and efforts; one that stands by that name is left as it is. */
export async function writeStrategy(writer: Writer, told: WorkStrategy): Promise<void> {
  const stored = await listStrategies(writer.db);
  const known = stored.find(({ name }) => isSameName(name, told.name));
  if (known) return writer.shows("strategy", known.id);
  const replaced = stored.find(({ name }) => told.replaces !== null && isSameName(name, told.replaces));
  const { id: strategyId } = await writer.done(
    told.name,
    createStrategy(writer.context, {
      name: told.name,
      adoptedOn: told.adoptedOn,
      adoptedBy: told.adoptedBy,
      endsOn: told.endsOn,
      replacesId: replaced?.id ?? null,
      summary: told.summary,
      link: told.link,
      focusAreaIds: await policyAreaIds(writer, told.focusAreas),
      exploreAreaIds: await policyAreaIds(writer, told.areasToExplore),
      internalNote: "",
    }),
  );
  if (told.points.length > 0) {
    const points = told.points.map((point) => ({ id: null, weight: 1, ...point }));
    await writer.done(told.name, savePoints(writer.context, { strategyId, version: 1, points }));
  }
  await writeEfforts(writer, { strategyId, parentId: null }, told.efforts);
  writer.shows("strategy", strategyId);
}

async function writeEfforts(
  writer: Writer,
  where: { strategyId: string; parentId: string | null },
  efforts: readonly WorkEffort[],
): Promise<void> {
  for (const { name, description, partners, efforts: below } of efforts) {
    const { id } = await writer.done(
      name,
      addEffort(writer.context, {
        ...where,
        ...{ name, description, responsible: "" },
        partners: await partnersOf(
          writer,
          partners.map((party) => ({ party, role: "partner" })),
        ),
      }),
    );
    await writeEfforts(writer, { ...where, parentId: id }, below);
  }
}
