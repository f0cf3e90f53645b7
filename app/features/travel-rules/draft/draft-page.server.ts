import { type AppLoadContext, redirect } from "@remix-run/node";
import { todayOf } from "~/session/acting.server";
import { clockTimeInDenmark } from "~/shared/dates";
import { beginDraftAddress } from "../addresses";
import type { PeriodFacts } from "../facts";
import { requirePeriodFacts } from "../rule-pages.server";
import type { Rule } from "../rule-sets";
import { findDraft } from "./drafts.server";
import type { RuleDraft } from "./rule-draft";
import { type TriedView, triedView } from "./tried-view";

export interface DraftAndFacts {
  facts: PeriodFacts;
  draft: RuleDraft;
}

/** The draft of the period that the address names; where there is none, the page that begins one. */
export async function requireDraft(
  context: AppLoadContext,
  periodSlug: string | undefined,
): Promise<DraftAndFacts> {
  const facts = await requirePeriodFacts(context.db, periodSlug);
  const draft = await findDraft(context.db, facts.period.id);
  if (!draft) throw redirect(beginDraftAddress(facts.period.slug), 303);
  return { facts, draft };
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
