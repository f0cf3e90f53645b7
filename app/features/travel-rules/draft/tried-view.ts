import type { TripState } from "~/features/trips/trip-states";
import { findContradictions } from "../contradictions";
import type { PeriodFacts } from "../facts";
import { evidenceSentence, namesIn, ruleSentence } from "../finding-sentences";
import type { Finding, Outcome } from "../findings";
import type { Names } from "../kinds/kind";
import type { Rule } from "../rule-sets";
import { type Shift, type Tried, type TriedSubject, tryRules } from "./try-rules";

/** One thing that is judged otherwise, in words. */
export interface ShiftView {
  rule: string;
  kind: Shift["kind"];
  before: Outcome | null;
  after: Outcome | null;
  /** What the draft says of it, or what was said where the draft says nothing. */
  evidence: string;
  /** What is said today, where only the distance to a limit changes. */
  earlier: string | null;
}

interface SubjectView {
  name: string;
  shifts: readonly ShiftView[];
  fresh: TriedSubject["fresh"];
}

export interface TriedTripView extends SubjectView {
  reference: string;
  state: TripState;
  approvedUnder: number | null;
}

export interface ShiftCounts {
  all: number;
  switching: number;
  further: number;
  nearer: number;
  same: number;
}

/** What the draft changes, as a page shows it. */
export interface TriedView {
  trips: readonly TriedTripView[];
  committees: readonly SubjectView[];
  period: SubjectView;
  counts: { trips: ShiftCounts; committees: ShiftCounts };
  /** The sentences of rules that nobody could keep together. */
  contradictions: readonly (readonly string[])[];
  /** »11.20« */
  at: string;
}

/** Tries the rules on the period's facts, at a time of the day. */
export function triedView(
  facts: PeriodFacts,
  rules: readonly Rule[],
  { today, time }: { today: string; time: string },
): TriedView {
  const tried = tryRules(facts, rules, today);
  const names = namesIn(facts);
  const committeeNames = new Map(facts.committees.map(({ id, name }) => [id, name]));
  return {
    trips: tried.trips.map(({ trip, approvedUnder, ...subject }) => ({
      ...subjectView(trip.title, subject, names),
      reference: trip.reference,
      state: trip.state,
      approvedUnder,
    })),
    committees: tried.committees.map(({ committeeId, ...subject }) =>
      subjectView(committeeNames.get(committeeId) ?? "", subject, names),
    ),
    period: subjectView("", tried.period, names),
    counts: { trips: countsOf(tried.trips), committees: countsOf(tried.committees) },
    contradictions: findContradictions(rules, facts).map((each) =>
      each.rules.map((rule) => ruleSentence(rule)),
    ),
    at: time,
  };
}

function subjectView(name: string, { shifts, fresh }: TriedSubject, names: Names): SubjectView {
  return { name, shifts: shifts.map((shift) => shiftView(shift, names)), fresh };
}

function shiftView({ before, after, kind }: Shift, names: Names): ShiftView {
  const said = (after ?? before) as Finding;
  return {
    rule: ruleSentence(said.rule),
    kind,
    before: before?.outcome ?? null,
    after: after?.outcome ?? null,
    evidence: evidenceSentence(said, names),
    earlier: before && kind !== "switches" ? evidenceSentence(before, names) : null,
  };
}

/** Each subject counts once, by the most that happens to it. */
function countsOf(subjects: Tried["trips"] | Tried["committees"]): ShiftCounts {
  const counts = { all: subjects.length, switching: 0, further: 0, nearer: 0, same: 0 };
  for (const { shifts } of subjects) {
    const kinds = shifts.map(({ kind }) => kind);
    if (kinds.includes("switches")) counts.switching++;
    else if (kinds.includes("further")) counts.further++;
    else if (kinds.includes("nearer")) counts.nearer++;
    else counts.same++;
  }
  return counts;
}
