import { manageInternational } from "~/features/commands/manage-international.server";
import type { CommandContext, CommandRun } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { replacePartners } from "~/features/partners/partners.server";
import { checkNotOut, freePageSlug } from "~/features/publications/public-pages/page-slugs.server";
import { newId } from "~/shared/ids";
import { tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import { checkExchange, type ExchangeInput } from "./exchange";

const subjectOf = (id: string) => ({ kind: "exchange", id }) as const;

interface Seen {
  exchangeId: string;
  version: number;
}

/** Registers a visit that was received, or an exchange; its public page is a step of its own. */
export function createExchange(
  context: CommandContext,
  input: ExchangeInput,
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  return manageInternational(context, subjectOf(id), async (run) => {
    const values = await valuesOf(run, input);
    if (!values.ok) return values;
    const slug = await freePageSlug(run.trx, "exchange", input.title, async (taken) => {
      const row = run.trx.selectFrom("exchange").select("id").where("slug", "=", taken);
      return (await row.executeTakeFirst()) !== undefined;
    });
    await run.trx
      .insertInto("exchange")
      .values({ id, slug, ...values.value })
      .execute();
    const written = await replacePartners(run, "exchange_id", id, input.partners);
    if (!written.ok) return written;
    run.note({ ...values.value, partners: input.partners });
    return accept({ id, slug });
  });
}

export function editExchange(
  context: CommandContext,
  { exchangeId, version, ...input }: ExchangeInput & Seen,
): Promise<Result<{ slug: string }>> {
  return manageInternational(context, subjectOf(exchangeId), async (run) => {
    const stood = await takeInHand(run, { exchangeId, version });
    if (!stood.ok) return stood;
    const values = await valuesOf(run, input);
    if (!values.ok) return values;
    await run.trx
      .updateTable("exchange")
      .set({ ...values.value, version: version + 1 })
      .where("id", "=", exchangeId)
      .execute();
    const written = await replacePartners(run, "exchange_id", exchangeId, input.partners);
    if (!written.ok) return written;
    run.note({ ...values.value, partners: input.partners });
    return accept({ slug: stood.value.slug });
  });
}

/** Deletes an exchange; refused while its page is public. */
export function deleteExchange(
  context: CommandContext,
  { exchangeId, version }: Seen,
): Promise<Result<void>> {
  return manageInternational(context, subjectOf(exchangeId), async (run) => {
    const stood = await takeInHand(run, { exchangeId, version });
    if (!stood.ok) return stood;
    const unpublished = await checkNotOut(run.trx, "exchange", stood.value.slug);
    if (!unpublished.ok) return unpublished;
    await run.trx.deleteFrom("exchange").where("id", "=", exchangeId).execute();
    run.note({ title: stood.value.title });
    return accept();
  });
}

async function takeInHand(run: CommandRun, { exchangeId, version }: Seen) {
  const row = await run.trx
    .selectFrom("exchange")
    .select(["slug", "title", "version"])
    .where("id", "=", exchangeId)
    .executeTakeFirst();
  if (!row) return refuse("notFound");
  return row.version === version ? accept(row) : refuseStale(run, subjectOf(exchangeId));
}

async function valuesOf({ trx }: CommandRun, input: ExchangeInput) {
  const checked = checkExchange(input);
  if (!checked.ok) return checked;
  const { committeeId } = input;
  const committee =
    committeeId && (await trx.selectFrom("committee").select("id").where("id", "=", committeeId).execute());
  if (committee?.length === 0) return refuse("notFound");
  const { kind, headcount, description, outcome, responsible } = input;
  return accept({
    ...{ kind, headcount, description, outcome, responsible },
    title: tidyName(input.title),
    starts_on: input.startsOn,
    ends_on: input.endsOn,
    committee_id: committeeId,
    internal_note: input.internalNote,
  });
}
