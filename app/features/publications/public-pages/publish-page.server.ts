import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { mayEver } from "~/session/may";
import { accept, type Result, refuse } from "~/shared/result";
import { snapshotFormats } from "../snapshots/formats";
import type { PageContent, PageKind } from "../snapshots/pages";
import { composers } from "./composers.server";
import { findPage, saysTheSame } from "./stored-pages.server";

interface Wanted {
  kind: PageKind;
  /** Of what the page is about. */
  id: string;
}

/** Publishes a page as what it is about stands now, in place of what was out, or of the notice of its withdrawal. */
export function publishPage(
  context: CommandContext,
  { kind, id }: Wanted,
): Promise<Result<{ slug: string }>> {
  const subject = { kind: "page", id: `${kind}/${id}` } as const;
  return performCommand(context, { action: "publishPage", subject }, async (run) => {
    if (!mayEver(run.viewer, "publishPage")) return refuse("permission.notYours");
    const page = await composers[kind](run.trx, id);
    if (!page) return refuse("notFound");
    const { slug } = page;
    const stored = await findPage(run.trx, kind, slug);
    if (stored?.status === "current" && saysTheSame(kind, stored, page)) return refuse("page.unchanged");
    await storePage(run, kind, page);
    run.note({ kind, slug, title: page.title });
    return accept({ slug });
  });
}

/** Takes a page back: its content is erased, and a notice with the reason stands at its address. */
export function withdrawPage(
  context: CommandContext,
  { kind, id, reason }: Wanted & { reason: string },
): Promise<Result<{ slug: string }>> {
  const subject = { kind: "page", id: `${kind}/${id}` } as const;
  return performCommand(context, { action: "withdrawPage", subject }, async (run) => {
    if (!mayEver(run.viewer, "withdrawPage")) return refuse("permission.notYours");
    if (reason.trim() === "")
      return refuse("page.reasonMissing", undefined, [{ field: "reason", key: "field.required" }]);
    const page = await composers[kind](run.trx, id);
    if (!page) return refuse("notFound");
    const stored = await findPage(run.trx, kind, page.slug);
    if (stored?.status !== "current") return refuse("page.nothingIsOut");
    await run.trx
      .updateTable("publication_page")
      .set({ status: "withdrawn", content: null, ended_at: run.now, ended_reason: reason.trim() })
      .where("kind", "=", kind)
      .where("slug", "=", page.slug)
      .execute();
    run.note({ kind, slug: page.slug, title: page.title, reason: reason.trim() });
    return accept({ slug: page.slug });
  });
}

async function storePage<K extends PageKind>(
  { trx, now }: CommandRun,
  kind: K,
  page: PageContent[K],
): Promise<void> {
  const row = {
    title: page.title,
    status: "current",
    format: snapshotFormats[kind],
    published_at: now,
    ended_at: null,
    ended_reason: null,
    content: JSON.stringify(page),
  } as const;
  await trx
    .insertInto("publication_page")
    .values({ kind, slug: page.slug, ...row })
    .onConflict((conflict) => conflict.columns(["kind", "slug"]).doUpdateSet(row))
    .execute();
}
