import type { AppLoadContext } from "@remix-run/node";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver, mayForCommittees } from "~/session/may";
import { type IsoDate, todayInDenmark } from "~/shared/dates";
import { countGaps, reviewClosing } from "./closing-gaps";
import { loadClosingReview, publicReferences } from "./closing-review.server";
import { type ClosingView, closingView } from "./closing-view";
import { type Period, periodName } from "./period";

export interface ClosingPage {
  slug: string;
  name: string;
  version: number;
  closedOn: IsoDate | null;
  gaps: number;
  mayClose: boolean;
  mayReopen: boolean;
  view: ClosingView;
}

/** What the page on closing a period shows this viewer. */
export async function loadClosingPage(context: AppLoadContext, period: Period): Promise<ClosingPage> {
  const viewer = viewerOf(context);
  const today = todayOf(context);
  const facts = await loadPeriodFacts(context.db, period.id);
  const review = reviewClosing(facts, today, await publicReferences(context.db));
  return {
    slug: period.slug,
    name: periodName(period),
    version: period.version,
    closedOn: closedOn(period),
    gaps: countGaps(review),
    mayClose: mayEver(viewer, "closePeriod"),
    mayReopen: mayEver(viewer, "reopenPeriod"),
    view: closingView(facts, review, today, (strength, committeeIds) =>
      mayForCommittees(viewer, strength === "must" ? "grantDispensation" : "giveExplanation", committeeIds),
    ),
  };
}

/** Where a period stands on its way to being closed. */
export interface ClosingStatus {
  closedOn: IsoDate | null;
  isOver: boolean;
  closableFrom: IsoDate;
  gaps: number;
}

export async function loadClosingStatus(context: AppLoadContext, period: Period): Promise<ClosingStatus> {
  const review = await loadClosingReview(context.db, period.id, todayOf(context));
  const { isOver, closableFrom } = review;
  return { closedOn: closedOn(period), isOver, closableFrom, gaps: countGaps(review) };
}

function closedOn({ closedAt }: Period): IsoDate | null {
  return closedAt === null ? null : todayInDenmark(new Date(closedAt));
}
