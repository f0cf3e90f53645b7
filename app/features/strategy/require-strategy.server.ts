import type { Db } from "~db/tables";
import { type Effort, listEfforts } from "./efforts.server";
import { findStrategyBySlug, type Strategy } from "./strategies.server";

/** The strategy that the address names, or the page of unknown addresses. */
export async function requireStrategy(db: Db, slug: string | undefined): Promise<Strategy> {
  const strategy = slug ? await findStrategyBySlug(db, slug) : null;
  if (!strategy) throw new Response(null, { status: 404 });
  return strategy;
}

/** The strategy and the effort of it that the address names, among all of the strategy's efforts. */
export async function requireEffort(
  db: Db,
  { slug, effort: effortSlug }: { slug?: string; effort?: string },
): Promise<{ strategy: Strategy; efforts: Effort[]; effort: Effort }> {
  const strategy = await requireStrategy(db, slug);
  const efforts = await listEfforts(db, strategy.id);
  const effort = efforts.find((one) => one.slug === effortSlug);
  if (!effort) throw new Response(null, { status: 404 });
  return { strategy, efforts, effort };
}
