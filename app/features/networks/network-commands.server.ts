import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { standingOrganisation } from "~/features/organisations/organisations.server";
import { replacePartners } from "~/features/partners/partners.server";
import { checkNotOut, freePageSlug } from "~/features/publications/public-pages/page-slugs.server";
import { mayEver } from "~/session/may";
import { contactColumns } from "~/shared/contact";
import { newId } from "~/shared/ids";
import { textOfLines } from "~/shared/lines";
import { tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import { checkNetwork, type NetworkInput } from "./network";

/** Registers a network; its public page is a step of its own. */
export function createNetwork(
  context: CommandContext,
  input: NetworkInput,
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  const spec = { action: "manageInternational", subject: { kind: "network", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const checked = checkNetwork(input);
    if (!checked.ok) return checked;
    const values = await valuesOf(run, input);
    if (!values.ok) return values;
    const slug = await freePageSlug(run.trx, "network", input.name, async (taken) => {
      const row = await run.trx
        .selectFrom("network")
        .select("id")
        .where("slug", "=", taken)
        .executeTakeFirst();
      return row !== undefined;
    });
    await run.trx
      .insertInto("network")
      .values({ id, slug, ...values.value })
      .execute();
    const written = await replacePartners(run, "network_id", id, input.partners);
    if (!written.ok) return written;
    run.note({ ...values.value, partners: input.partners });
    return accept({ id, slug });
  });
}

/** Changes what is known of a network, and all of its partners; its address stays. */
export function editNetwork(
  context: CommandContext,
  { networkId, version, ...input }: NetworkInput & { networkId: string; version: number },
): Promise<Result<{ slug: string }>> {
  const subject = { kind: "network", id: networkId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const network = await networkAt(run, networkId);
    if (!network) return refuse("notFound");
    if (network.version !== version) return refuseStale(run, subject);
    const checked = checkNetwork(input);
    if (!checked.ok) return checked;
    const values = await valuesOf(run, input);
    if (!values.ok) return values;
    await run.trx
      .updateTable("network")
      .set({ ...values.value, version: version + 1 })
      .where("id", "=", networkId)
      .execute();
    const written = await replacePartners(run, "network_id", networkId, input.partners);
    if (!written.ok) return written;
    run.note({ ...values.value, partners: input.partners });
    return accept({ slug: network.slug });
  });
}

/** Deletes a network that nothing hangs on: one with members or meetings is ended by its date, not deleted. */
export function deleteNetwork(
  context: CommandContext,
  { networkId }: { networkId: string },
): Promise<Result<void>> {
  const subject = { kind: "network", id: networkId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const network = await networkAt(run, networkId);
    if (!network) return refuse("notFound");
    const ofNetwork = (table: "network_member" | "network_meeting") =>
      run.trx.selectFrom(table).select("id").where("network_id", "=", networkId).executeTakeFirst();
    if ((await ofNetwork("network_member")) || (await ofNetwork("network_meeting")))
      return refuse("network.inUse");
    const notOut = await checkNotOut(run.trx, "network", network.slug);
    if (!notOut.ok) return notOut;
    await replacePartners(run, "network_id", networkId, []);
    await run.trx.deleteFrom("network").where("id", "=", networkId).execute();
    run.note({ deleted: network.name });
    return accept();
  });
}

const networkAt = ({ trx }: CommandRun, id: string) =>
  trx.selectFrom("network").select(["slug", "name", "version"]).where("id", "=", id).executeTakeFirst();

async function valuesOf({ trx }: CommandRun, input: NetworkInput) {
  const host = input.hostId === null ? null : await standingOrganisation(trx, input.hostId);
  if (input.hostId !== null && !host)
    return refuse("partner.gone", undefined, [{ field: "hostId", key: "partner.gone" }]);
  return accept({
    name: tidyName(input.name),
    full_name: input.fullName,
    organisation_id: host?.id ?? null,
    description: input.description,
    purposes: textOfLines(input.purposes),
    aim: input.aim,
    members_words: input.members,
    municipality_count: input.municipalityCount,
    meetings_words: input.meetingsHeld,
    conference_every_years: input.conferenceEveryYears,
    languages: textOfLines(input.languages),
    member_since: input.memberSince,
    member_until: input.memberUntil,
    responsible: input.responsible,
    website: input.website,
    ...contactColumns(input.contact),
    internal_note: input.internalNote,
  });
}
