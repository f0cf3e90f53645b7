import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { mayEver } from "~/session/may";
import { accept, type Result, refuse } from "~/shared/result";
import { detailColumns } from "../details";
import { isSameOrganisation, type Organisation } from "../organisation";
import { findOrganisation, listOrganisations } from "../organisations.server";
import { listRelations } from "../relations.server";
import { countReferences } from "./count-references.server";
import { type Chosen, mergedOrganisation } from "./merged";
import { moveAddresses } from "./move-addresses.server";
import { organisationReferences } from "./references.server";

interface Merge {
  /** Whose address stands. */
  keepId: string;
  keepVersion: number;
  goneId: string;
  goneVersion: number;
  chosen: Chosen;
}

/**
 * Makes two organisations one: everything that referred to the one that goes refers to the one that is kept, and its
 * addresses lead on. Refused where both have a twin-town agreement, and where another is just like the outcome.
 */
export function mergeOrganisations(
  context: CommandContext,
  { keepId, keepVersion, goneId, goneVersion, chosen }: Merge,
): Promise<Result<{ slug: string }>> {
  const subject = { kind: "organisation", id: keepId } as const;
  return performCommand(context, { action: "mergeOrganisations", subject }, async (run) => {
    if (!mayEver(run.viewer, "mergeOrganisations")) return refuse("permission.notYours");
    if (keepId === goneId) return refuse("organisation.mergedWithItself");
    const keep = await findOrganisation(run.trx, keepId);
    const gone = await findOrganisation(run.trx, goneId);
    if (!keep || !gone) return refuse("notFound");
    if (keep.version !== keepVersion) return refuseStale(run, subject);
    if (gone.version !== goneVersion) return refuseStale(run, { kind: "organisation", id: goneId });
    if (await bothHaveAgreements(run, keepId, goneId)) return refuse("organisation.twoTwinTowns");
    const merged = mergedOrganisation(keep, gone, chosen);
    const like = (await listOrganisations(run.trx)).find(
      ({ id, ...other }) => id !== keepId && id !== goneId && isSameOrganisation(other, merged),
    );
    if (like) return refuse("organisation.exists", { name: like.name, slug: like.slug });

    run.note({
      mergedAway: gone,
      relations: await listRelations(run.trx, goneId),
      moved: await countReferences(run.trx, goneId),
      keptBefore: keep,
      merged,
    });
    const merging = { trx: run.trx, keepId, goneId };
    for (const move of Object.values(organisationReferences)) await move(merging);
    await moveAddresses(merging, { keep: keep.slug, gone: gone.slug });
    await run.trx.deleteFrom("organisation").where("id", "=", goneId).execute();
    await store(run, merged);
    return accept({ slug: keep.slug });
  });
}

async function bothHaveAgreements({ trx }: CommandRun, keepId: string, goneId: string): Promise<boolean> {
  const agreements = await trx
    .selectFrom("twin_town")
    .select("id")
    .where("organisation_id", "in", [keepId, goneId])
    .execute();
  return agreements.length > 1;
}

async function store({ trx }: CommandRun, merged: Organisation): Promise<void> {
  await trx
    .updateTable("organisation")
    .set((eb) => ({
      name: merged.name,
      kind: merged.kind,
      city: merged.city,
      region: merged.region,
      country: merged.country,
      website: merged.website,
      internal_note: merged.internalNote,
      ...detailColumns(merged),
      version: eb("version", "+", 1),
    }))
    .where("id", "=", merged.id)
    .execute();
}
