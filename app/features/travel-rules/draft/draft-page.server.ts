import { type AppLoadContext, redirect } from "@remix-run/node";
import { todayOf } from "~/session/acting.server";
import { clockTimeInDenmark } from "~/shared/dates";
import { noDraftAddress } from "../addresses";
import type { PeriodFacts } from "../facts";
import { requirePeriodFacts } from "../rule-pages.server";
import type { Rule } from "../rule-sets";
import { findDraft } from "./drafts.server";
import { firstVersion, inGroups, type RuleDraft } from "./rule-draft";
import { type TriedView, triedView } from "./tried-view";

export interface DraftAndFacts {
  facts: PeriodFacts;
  draft: RuleDraft;
}

/** The period that the address names and its draft; null where there is none, or somebody has ended it. */
export async function draftAndFacts(
  context: AppLoadContext,
  periodSlug: string | undefined,
): Promise<{ facts: PeriodFacts; draft: RuleDraft | null }> {
  const facts = await requirePeriodFacts(context.db, periodSlug);
  return { facts, draft: await findDraft(context.db, facts.period.id) };
}

/** The draft of the period that the address names; where there is none, the page that begins one. */
export async function requireDraft(
  context: AppLoadContext,
  periodSlug: string | undefined,
): Promise<DraftAndFacts> {
  const { facts, draft } = await draftAndFacts(context, periodSlug);
  if (!draft) throw redirect(noDraftAddress(facts.period.slug), 303);
  return { facts, draft };
}

/** The draft that would be begun now from the newest version: what is typed without a draft can be saved in it. */
export function nextDraft({ ruleSets }: PeriodFacts): RuleDraft {
  const newest = ruleSets.at(-1);
  return {
    baseNumber: newest?.number ?? null,
    rules: inGroups(newest?.rules ?? []),
    note: newest?.note ?? "",
    version: firstVersion,
  };
}

/** Rules tried on the period's facts, now. */
export function triedNow(context: AppLoadContext, facts: PeriodFacts, rules: readonly Rule[]): TriedView {
  const time = clockTimeInDenmark(context.now).replace(":", ".");
  return triedView(facts, rules, { today: todayOf(context), time });
}

/** What the address asks to be opened: `?ret=<key>`, or `?ny=<kind>`. */
export function openedBy(request: Request) {
  const { searchParams } = new URL(request.url);
  return { key: searchParams.get("ret"), kind: searchParams.get("ny") };
}
