import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { replacePartners } from "~/features/partners/partners.server";
import { mayEver } from "~/session/may";
import { newId } from "~/shared/ids";
import { tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import { detailColumns } from "./details";
import { isSameOrganisation } from "./organisation";
import { checkDepth, type OrganisationInput } from "./organisation-input";
import { findOrganisation, freeOrganisationSlug, listOrganisations } from "./organisations.server";
import { replaceRelations } from "./relations.server";
import { readWebsite } from "./website";

/** Registers an outside party; the same one twice is refused as `organisation.exists`, with its slug. */
export function createOrganisation(
  context: CommandContext,
  input: OrganisationInput,
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  const spec = { action: "manageOrganisations", subject: { kind: "organisation", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageOrganisations")) return refuse("permission.notYours");
    const values = await valuesOf(run, id, input);
    if (!values.ok) return values;
    const slug = await freeOrganisationSlug(run.trx, input.name);
    await run.trx
      .insertInto("organisation")
      .values({ id, slug, ...values.value })
      .execute();
    const written = await writeDepth(run, id, input);
    if (!written.ok) return written;
    return accept({ id, slug });
  });
}

/** Corrects what is known of an organisation; its address stays. */
export function editOrganisation(
  context: CommandContext,
  { organisationId, version, ...input }: OrganisationInput & { organisationId: string; version: number },
): Promise<Result<{ slug: string }>> {
  const subject = { kind: "organisation", id: organisationId } as const;
  return performCommand(context, { action: "manageOrganisations", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageOrganisations")) return refuse("permission.notYours");
    const organisation = await findOrganisation(run.trx, organisationId);
    if (!organisation) return refuse("notFound");
    if (organisation.version !== version) return refuseStale(run, subject);
    const values = await valuesOf(run, organisationId, input);
    if (!values.ok) return values;
    await run.trx
      .updateTable("organisation")
      .set({ ...values.value, version: version + 1 })
      .where("id", "=", organisationId)
      .execute();
    const written = await writeDepth(run, organisationId, input);
    if (!written.ok) return written;
    return accept({ slug: organisation.slug });
  });
}

/** Writes what of its relations and founders is given, and notes them. */
async function writeDepth(
  run: CommandRun,
  id: string,
  input: Pick<OrganisationInput, "relations" | "founders">,
): Promise<Result<void>> {
  const { relations } = input;
  const founders = input.founders?.map((founder) => ({ ...founder, role: "founder" as const }));
  if (relations) await replaceRelations(run, id, relations);
  if (founders) {
    const written = await replacePartners(run, "of_organisation_id", id, founders);
    if (!written.ok) return written;
  }
  run.note({ ...(relations && { relations }), ...(founders && { founders }) });
  return accept();
}

async function valuesOf(run: CommandRun, id: string, input: OrganisationInput) {
  const { kind, region, country, internalNote, details } = input;
  const deep = checkDepth(id, input);
  if (!deep.ok) return deep;
  const name = tidyName(input.name);
  const city = input.city ? tidyName(input.city) : null;
  const known = (await listOrganisations(run.trx)).find(
    (other) => other.id !== id && isSameOrganisation(other, { name, city, country }),
  );
  if (known) {
    const params = { name: known.name, slug: known.slug };
    return refuse("organisation.exists", params, [{ field: "name", key: "organisation.exists", params }]);
  }
  const website = input.website ? readWebsite(input.website, "website") : accept(null);
  if (!website.ok) return website;
  const values = {
    ...{ name, kind, city, country },
    ...(region !== undefined && { region: region && tidyName(region) }),
    website: website.value,
    internal_note: internalNote,
    ...(details && detailColumns(details)),
  };
  run.note(values);
  return accept(values);
}
