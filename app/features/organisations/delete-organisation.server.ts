import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { mayEver } from "~/session/may";
import { accept, type Result, refuse } from "~/shared/result";
import { countReferences } from "./merging/count-references.server";
import { findOrganisation } from "./organisations.server";

/** Deletes an organisation that nothing refers to and that is not public; its own relations and founders go with it. */
export function deleteOrganisation(
  context: CommandContext,
  { organisationId, version }: { organisationId: string; version: number },
): Promise<Result<{ slug: string }>> {
  const subject = { kind: "organisation", id: organisationId } as const;
  return performCommand(context, { action: "manageOrganisations", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageOrganisations")) return refuse("permission.notYours");
    const organisation = await findOrganisation(run.trx, organisationId);
    if (!organisation) return refuse("notFound");
    if (organisation.version !== version) return refuseStale(run, subject);
    const { relations: _own, founders: _too, ...others } = await countReferences(run.trx, organisationId);
    if (Object.values(others).some((count) => count > 0)) return refuse("organisation.inUse");
    const page = await run.trx
      .selectFrom("publication_page")
      .select("status")
      .where("kind", "=", "organisation")
      .where("slug", "=", organisation.slug)
      .executeTakeFirst();
    if (page?.status === "current") return refuse("organisation.isPublic");
    await run.trx.deleteFrom("organisation").where("id", "=", organisationId).execute();
    run.note({ deleted: organisation });
    return accept({ slug: organisation.slug });
  });
}
