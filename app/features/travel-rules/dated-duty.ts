import type { IsoDate } from "~/shared/dates";
import type { PublicPart } from "./facts";
import type { Duty, Finding } from "./findings";
import type { RuleKind } from "./rule-sets";

/** What the rules say of when a duty is to be done: the earliest date, where several set one. */
export interface DutyDate {
  dueOn: IsoDate | null;
  /** Set where the rule has been departed from. */
  departedFrom: "dispensed" | "explained" | null;
}

const noDate: DutyDate = { dueOn: null, departedFrom: null };

export function dateOfDuty(findings: readonly Finding[], kind: RuleKind, part?: PublicPart): DutyDate {
  const [first] = findings
    .filter(({ rule, dueOn }) => rule.kind === kind && dueOn !== null && asksFor(rule, part))
    .sort((a, b) => String(a.dueOn).localeCompare(String(b.dueOn)));
  if (!first) return noDate;
  const { outcome, dueOn } = first;
  return { dueOn, departedFrom: outcome === "dispensed" || outcome === "explained" ? outcome : null };
}

function asksFor(rule: Finding["rule"], part: PublicPart | undefined): boolean {
  return rule.kind !== "partsPublished" || rule.parts.some((each) => each === part);
}

/** An open duty as its date has it: overdue once that has passed, settled where the rule was departed from. */
export function dated(duty: Duty, { dueOn, departedFrom }: DutyDate, today: IsoDate): Duty {
  if (duty.state === "not_due") return { ...duty, dueOn };
  if (duty.state !== "due") return duty;
  if (departedFrom !== null) return { ...duty, state: departedFrom, dueOn: null };
  return { ...duty, state: dueOn !== null && today > dueOn ? "overdue" : "due", dueOn };
}
