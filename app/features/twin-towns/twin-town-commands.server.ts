import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import {
  findOrCreateOrganisation,
  standingOrganisation,
} from "~/features/organisations/organisations.server";
import { mayEver } from "~/session/may";
import type { PartialDate } from "~/shared/dates";
import { freeSlug } from "~/shared/free-slug";
import { newId } from "~/shared/ids";
import { textOfLines } from "~/shared/lines";
import { accept, type Result, refuse } from "~/shared/result";
import type { WriteDb } from "~db/tables";
import {
  checkSpan,
  type NewTown,
  type Town,
  type TwinTown,
  type TwinTownInput,
  type TwinTownStep,
  twinTownSteps,
} from "./twin-town";
import { findTwinTown, findTwinTownOf, type NamedTwinTown } from "./twin-towns.server";

/** Registers a proposal or an agreement. A town has one: the second is refused as `twinTown.exists`. */
export function createTwinTown(
  context: CommandContext,
  { town, state, ...input }: TwinTownInput & { town: Town; state: TwinTown["state"] },
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  const spec = { action: "manageInternational", subject: { kind: "twin_town", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const spanned = checkSpan(input);
    if (!spanned.ok) return spanned;
    const organisation = await standingOrganisation(
      run.trx,
      "id" in town ? town.id : await townNamed(run, town),
    );
    if (!organisation)
      return refuse("partner.gone", undefined, [{ field: "organisationId", key: "partner.gone" }]);
    const known = await findTwinTownOf(run.trx, organisation.id);
    if (known) return refuse("twinTown.exists", { name: known.name, slug: known.slug });
    const slug = await freeTwinTownSlug(run.trx, organisation.name);
    const values = { organisation_id: organisation.id, state, ...columnsOf(input) };
    await run.trx
      .insertInto("twin_town")
      .values({ id, slug, ...values })
      .execute();
    run.note({ ...values, name: organisation.name });
    return accept({ id, slug });
  });
}

/** Changes what is said of an agreement; its state is changed by steps. */
export function editTwinTown(
  context: CommandContext,
  { twinTownId, version, ...input }: TwinTownInput & { twinTownId: string; version: number },
): Promise<Result<{ slug: string }>> {
  return withTwinTown(context, twinTownId, version, async (run, { slug }) => {
    const spanned = checkSpan(input);
    if (!spanned.ok) return spanned;
    await setTwinTown(run, twinTownId, version, columnsOf(input));
    run.note(columnsOf(input));
    return accept({ slug });
  });
}

/** Takes an agreement a step on: agreed since the date, or ended on it; no date leaves what stands. */
export function stepTwinTown(
  context: CommandContext,
  {
    twinTownId,
    version,
    step,
    on,
  }: { twinTownId: string; version: number; step: TwinTownStep; on: PartialDate | null },
): Promise<Result<{ slug: string }>> {
  return withTwinTown(context, twinTownId, version, async (run, twinTown) => {
    const { from, to } = twinTownSteps[step];
    if (twinTown.state !== from) return refuse("twinTown.wrongState");
    const dates = {
      since: step === "agree" ? (on ?? twinTown.since) : twinTown.since,
      until: step === "end" ? (on ?? twinTown.until) : step === "resume" ? null : twinTown.until,
    };
    if (!checkSpan(dates).ok)
      return refuse("form.invalid", undefined, [{ field: "on", key: "twinTown.endsBeforeStart" }]);
    await setTwinTown(run, twinTownId, version, { state: to, ...dates });
    run.note({ step, ...dates });
    return accept({ slug: twinTown.slug });
  });
}

/** Deletes an agreement with its weighing; refused while its page is out. */
export function deleteTwinTown(
  context: CommandContext,
  { twinTownId, version }: { twinTownId: string; version: number },
): Promise<Result<{ slug: string }>> {
  return withTwinTown(context, twinTownId, version, async (run, { slug, ...twinTown }) => {
    const page = await run.trx
      .selectFrom("publication_page")
      .select("status")
      .where("kind", "=", "twin_town")
      .where("slug", "=", slug)
      .executeTakeFirst();
    if (page?.status === "current") return refuse("twinTown.isPublic");
    await run.trx.deleteFrom("twin_town").where("id", "=", twinTownId).execute();
    run.note({ deleted: twinTown });
    return accept({ slug });
  });
}

/** A command about one twin town, as the version that was seen. */
export function withTwinTown<T>(
  context: CommandContext,
  id: string,
  version: number,
  body: (run: CommandRun, twinTown: NamedTwinTown) => Promise<Result<T>>,
): Promise<Result<T>> {
  const subject = { kind: "twin_town", id } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const twinTown = await findTwinTown(run.trx, id);
    if (!twinTown) return refuse("notFound");
    return twinTown.version === version ? body(run, twinTown) : refuseStale(run, subject);
  });
}

async function setTwinTown(
  { trx }: CommandRun,
  id: string,
  version: number,
  values: Partial<ReturnType<typeof columnsOf>> & { state?: TwinTown["state"] },
): Promise<void> {
  await trx
    .updateTable("twin_town")
    .set({ ...values, version: version + 1 })
    .where("id", "=", id)
    .execute();
}

async function townNamed(run: CommandRun, named: NewTown) {
  const { id, created } = await findOrCreateOrganisation(run, named);
  if (created) await run.trx.updateTable("organisation").set({ kind: "city" }).where("id", "=", id).execute();
  return id;
}

function columnsOf(input: TwinTownInput) {
  return {
    since: input.since,
    until: input.until,
    aims: input.aims,
    activities: textOfLines(input.activities),
    responsible: input.responsible,
    reviewed_on: input.reviewedOn,
    next_review_on: input.nextReviewOn,
    reasons: input.reasons,
    internal_note: input.internalNote,
  };
}

function freeTwinTownSlug(trx: WriteDb, name: string): Promise<string> {
  return freeSlug(name, async (slug) => {
    const row = await trx.selectFrom("twin_town").select("id").where("slug", "=", slug).executeTakeFirst();
    const page = await trx
      .selectFrom("publication_page")
      .select("slug")
      .where("kind", "=", "twin_town")
      .where("slug", "=", slug)
      .executeTakeFirst();
    return row !== undefined || page !== undefined;
  });
}
