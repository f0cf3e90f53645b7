import { manageInternational } from "~/features/commands/manage-international.server";
import type { CommandContext, CommandRun } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { readWebsite } from "~/features/organisations/website";
import { replacePartners } from "~/features/partners/partners.server";
import { checkNotOut, freePageSlug } from "~/features/publications/public-pages/page-slugs.server";
import { contactColumns } from "~/shared/contact";
import { newId } from "~/shared/ids";
import { tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import { checkInitiative, type InitiativeInput } from "./initiative";

const subjectOf = (id: string) => ({ kind: "initiative", id }) as const;

interface Seen {
  initiativeId: string;
  version: number;
}

/** Registers what lasts and is no project; its public page is a step of its own. */
export function createInitiative(
  context: CommandContext,
  input: InitiativeInput,
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  return manageInternational(context, subjectOf(id), async (run) => {
    const values = valuesOf(input);
    if (!values.ok) return values;
    const slug = await freePageSlug(run.trx, "initiative", input.name, async (taken) => {
      const row = run.trx.selectFrom("initiative").select("id").where("slug", "=", taken);
      return (await row.executeTakeFirst()) !== undefined;
    });
    await run.trx
      .insertInto("initiative")
      .values({ id, slug, ...values.value })
      .execute();
    const around = await writeAround(run, id, input);
    return around.ok ? accept({ id, slug }) : around;
  });
}

export function editInitiative(
  context: CommandContext,
  { initiativeId, version, ...input }: InitiativeInput & Seen,
): Promise<Result<{ slug: string }>> {
  return manageInternational(context, subjectOf(initiativeId), async (run) => {
    const stood = await takeInHand(run, { initiativeId, version });
    if (!stood.ok) return stood;
    const values = valuesOf(input);
    if (!values.ok) return values;
    await run.trx
      .updateTable("initiative")
      .set({ ...values.value, version: version + 1 })
      .where("id", "=", initiativeId)
      .execute();
    const around = await writeAround(run, initiativeId, input);
    return around.ok ? accept({ slug: stood.value.slug }) : around;
  });
}

/** Deletes an initiative; refused while its page is public. One that has ended has an end instead. */
export function deleteInitiative(
  context: CommandContext,
  { initiativeId, version }: Seen,
): Promise<Result<void>> {
  return manageInternational(context, subjectOf(initiativeId), async (run) => {
    const stood = await takeInHand(run, { initiativeId, version });
    if (!stood.ok) return stood;
    const unpublished = await checkNotOut(run.trx, "initiative", stood.value.slug);
    if (!unpublished.ok) return unpublished;
    await run.trx.deleteFrom("initiative").where("id", "=", initiativeId).execute();
    run.note({ name: stood.value.name });
    return accept();
  });
}

async function takeInHand(run: CommandRun, { initiativeId, version }: Seen) {
  const row = await run.trx
    .selectFrom("initiative")
    .select(["slug", "name", "version"])
    .where("id", "=", initiativeId)
    .executeTakeFirst();
  if (!row) return refuse("notFound");
  return row.version === version ? accept(row) : refuseStale(run, subjectOf(initiativeId));
}

function valuesOf(input: InitiativeInput) {
  const checked = checkInitiative(input);
  if (!checked.ok) return checked;
  const website = input.website === "" ? accept("") : readWebsite(input.website, "website");
  if (!website.ok) return website;
  const { kind, description, since, until, responsible } = input;
  return accept({
    ...{ kind, description, since, until, responsible },
    name: tidyName(input.name),
    website: website.value,
    internal_note: input.internalNote,
    ...contactColumns(input.contact),
  });
}

/** Partners, and what the initiative serves. The contact's name stays out of the audit. */
async function writeAround(run: CommandRun, id: string, input: InitiativeInput): Promise<Result<void>> {
  const { trx } = run;
  const points = await trx
    .selectFrom("strategy_point")
    .select("id")
    .where("id", "in", input.pointIds)
    .execute();
  const efforts = await trx.selectFrom("effort").select("id").where("id", "in", input.effortIds).execute();
  const asked = new Set([...input.pointIds, ...input.effortIds]);
  if (points.length + efforts.length < asked.size) return refuse("initiative.serveesGone");
  const written = await replacePartners(run, "initiative_id", id, input.partners);
  if (!written.ok) return written;
  await trx.deleteFrom("initiative_point").where("initiative_id", "=", id).execute();
  for (const point of points)
    await trx.insertInto("initiative_point").values({ initiative_id: id, point_id: point.id }).execute();
  await trx.deleteFrom("initiative_effort").where("initiative_id", "=", id).execute();
  for (const effort of efforts)
    await trx.insertInto("initiative_effort").values({ initiative_id: id, effort_id: effort.id }).execute();
  const { contact: _contact, ...noted } = input;
  run.note({ ...noted });
  return accept();
}
