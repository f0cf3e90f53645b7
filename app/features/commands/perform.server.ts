import { refreshPublicRecord } from "~/features/publications/refresh.server";
import { assessPeriods } from "~/features/travel-rules/assess-periods.server";
import { breachRefusal } from "~/features/travel-rules/breach-refusal";
import { newlyBreachedMusts } from "~/features/travel-rules/enforcement";
import {
  type InheritanceCause,
  recordInheritedBreaches,
} from "~/features/travel-rules/inherited-breaches.server";
import type { Action } from "~/session/permissions";
import type { Viewer } from "~/session/viewer";
import { type IsoDate, todayInDenmark } from "~/shared/dates";
import type { Result } from "~/shared/result";
import type { Db, WriteDb } from "~db/tables";
import { transact } from "~db/transact";
import { appendAuditEntry } from "./audit.server";
import { firstAnswerTo, rememberAnswer } from "./form-keys.server";

/** Who does something, when, and on which form: the same key gets the first answer again. */
export interface CommandContext {
  db: Db;
  viewer: Viewer;
  now: Date;
  formKey?: string | undefined;
}

export type SubjectKind =
  | "trip"
  | "evaluation"
  | "contribution"
  | "publication"
  | "period"
  | "committee"
  | "person"
  | "account"
  | "organisation"
  | "project"
  | "project_rule"
  | "strategy"
  | "effort"
  | "policy_area"
  | "initiative"
  | "exchange"
  | "group_member"
  | "twin_town"
  | "network"
  | "eu_programme"
  | "topic"
  | "news"
  | "report"
  | "page"
  | "rule_set"
  | "dispensation"
  | "explanation"
  | "setting";

/**
 * What becomes of a 'must' that a command would newly breach: 'refuse' undoes the command; a cause writes the breach
 * down as inherited and lets the past stand.
 */
export type RulesMode = "refuse" | InheritanceCause;

export interface CommandSpec {
  action: Action;
  subject: { kind: SubjectKind; id: string };
  tripId?: string;
  /**
   * For commands that change what the rules count. Where it depends on what stands, it is asked within the command's
   * transaction; nothing where the command can breach none.
   */
  rules?: RulesMode | ((trx: WriteDb) => Promise<RulesMode | undefined>);
}

/** What a command's body works with. */
export interface CommandRun {
  trx: WriteDb;
  viewer: Viewer;
  now: string;
  today: IsoDate;
  /** What goes into the audit entry beside who, when and what. */
  note(value: Record<string, unknown>): void;
  /** Names what the public record must be composed anew for. */
  touchTrip(id: string): void;
  touchPeriod(id: string): void;
}

/** Carries a refusal out of the transaction, so that everything in it is undone. */
class Undo extends Error {
  constructor(readonly result: Result<never>) {
    super("undone");
  }
}

/**
 * Runs a command: check → write → audit → public record, in one immediate transaction. A refusal by the body or by
 * the rules undoes everything and is the answer.
 */
export async function performCommand<T>(
  context: CommandContext,
  spec: CommandSpec,
  body: (run: CommandRun) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await transact(context.db, (trx) => performInside(trx, context, spec, body));
  } catch (error) {
    if (error instanceof Undo) return error.result;
    throw error;
  }
}

async function performInside<T>(
  trx: WriteDb,
  context: CommandContext,
  spec: CommandSpec,
  body: (run: CommandRun) => Promise<Result<T>>,
): Promise<Result<T>> {
  const today = todayInDenmark(context.now);
  const now = context.now.toISOString();
  const keyed = { key: context.formKey, accountId: context.viewer.accountId, action: spec.action, now };
  const earlier = await firstAnswerTo<T>(trx, keyed);
  if (earlier) return earlier;

  const rules = typeof spec.rules === "function" ? await spec.rules(trx) : spec.rules;
  const before = rules ? (await assessPeriods(trx, today)).findings : [];
  const noted: Record<string, unknown> = {};
  const touched = {
    tripIds: new Set<string>(spec.tripId ? [spec.tripId] : []),
    periodIds: new Set<string>(),
  };
  const result = await body({
    trx,
    viewer: context.viewer,
    now,
    today,
    note: (value) => void Object.assign(noted, value),
    touchTrip: (id) => void touched.tripIds.add(id),
    touchPeriod: (id) => void touched.periodIds.add(id),
  });
  if (!result.ok) throw new Undo(result);

  if (rules) {
    const after = await assessPeriods(trx, today);
    const breaches = newlyBreachedMusts(before, after.findings);
    if (breaches.length > 0 && rules === "refuse")
      throw new Undo(breachRefusal(after.periods, breaches, spec));
    if (rules !== "refuse") await recordInheritedBreaches(trx, breaches, rules, now);
  }
  await appendAuditEntry(trx, { ...spec, at: now, viewer: context.viewer, value: noted });
  await refreshPublicRecord(trx, touched);
  await rememberAnswer(trx, keyed, result);
  return result;
}
