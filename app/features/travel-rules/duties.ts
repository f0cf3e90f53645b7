import { addDays, firstDayOf, type IsoDate } from "~/shared/dates";
import { assessIndexed } from "./assess";
import { type DutyDate, dated, dateOfDuty } from "./dated-duty";
import { evaluationDuties } from "./evaluation-duties";
import type { PeriodFacts, TripFacts } from "./facts";
import { type FactsIndex, indexFacts } from "./facts-index";
import type { Duty, Finding } from "./findings";
import { isApproved, isCancelled, isHeld, isPlanned, stageOf } from "./trip-progress";

/** All that a trip owes today, in the order of its life. */
export function tripDuties(facts: PeriodFacts, tripId: string, today: IsoDate): Duty[] {
  const index = indexFacts(facts);
  const trip = index.trips.get(tripId);
  return trip ? dutiesOf(trip, findingsByTrip(assessIndexed(index, today)).get(trip.id) ?? [], today) : [];
}

/** The duties of every trip of the period, by trip. */
export function dutiesByTrip(
  index: FactsIndex,
  findings: readonly Finding[],
  today: IsoDate,
): ReadonlyMap<string, readonly Duty[]> {
  const found = findingsByTrip(findings);
  return new Map(index.inOrder.map((trip) => [trip.id, dutiesOf(trip, found.get(trip.id) ?? [], today)]));
}

export function findingsByTrip(findings: readonly Finding[]): Map<string, Finding[]> {
  const byTrip = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.tripId === null) continue;
    const known = byTrip.get(finding.tripId);
    if (known) known.push(finding);
    else byTrip.set(finding.tripId, [finding]);
  }
  return byTrip;
}

function dutiesOf(trip: TripFacts, findings: readonly Finding[], today: IsoDate): Duty[] {
  if (trip.state === "rejected") return [];
  const accounts = () => accountsDuties(trip, dateOfDuty(findings, "partsPublished", "accounts"), today);
  if (isCancelled(trip)) return wasSpentOn(trip) ? accounts() : [];
  if (trip.state === "recorded")
    return [...evaluationDuties(trip, findings, today), ...accounts(), ...followUp(trip)];
  return [
    approval(trip, today),
    dated(programme(trip), dateOfDuty(findings, "programmePublished"), today),
    confirmation(trip, today),
    ...evaluationDuties(trip, findings, today),
    ...accounts(),
    ...followUp(trip),
  ];
}

/** A trip is approved before it departs, or it cannot depart. */
function approval(trip: TripFacts, today: IsoDate): Duty {
  const departure = trip.startsOn === null ? null : addDays(firstDayOf(trip.startsOn), -1);
  const waiting =
    trip.state === "draft" ? "not_due" : departure !== null && today > departure ? "overdue" : "due";
  const isDone = !isPlanned(trip) && !(trip.state === "proposed" && trip.reapproving);
  const doneOn =
    trip.approvals
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? null;
  return {
    kind: "approve",
    tripId: trip.id,
    state: isDone ? "done" : waiting,
    dueOn: isDone ? null : departure,
    doneOn: isDone ? doneOn : null,
    by: trip.state === "draft" ? "secretary" : "committee",
  };
}

function programme(trip: TripFacts): Duty {
  const doneOn = trip.published.programme;
  const state = doneOn !== null ? "done" : isPlanned(trip) ? "not_due" : "due";
  return { kind: "publish_programme", tripId: trip.id, state, dueOn: null, doneOn, by: "coordinator" };
}

function confirmation(trip: TripFacts, today: IsoDate): Duty {
  const isDone = isHeld(trip);
  const isDue = isApproved(trip) && stageOf(trip, today) === "dates_passed";
  return {
    kind: "confirm_held",
    tripId: trip.id,
    state: isDone ? "done" : isDue ? "due" : "not_due",
    dueOn: null,
    doneOn: isDone ? trip.heldConfirmedOn : null,
    by: "secretary",
  };
}

/** What a cancelled trip had already cost is accounted for in public; an idea dropped before any approval is not. */
function wasSpentOn(trip: TripFacts): boolean {
  return trip.approvals.length > 0 || trip.accountsAreFinal !== null;
}

function accountsDuties(trip: TripFacts, date: DutyDate, today: IsoDate): Duty[] {
  const isFinal = trip.accountsAreFinal === true;
  const isOver = isHeld(trip) || isCancelled(trip);
  const unknownPast = trip.state === "recorded" && !isFinal;
  const publishedOn = trip.published.accounts;
  const publication: Duty = {
    kind: "publish_accounts",
    tripId: trip.id,
    state:
      publishedOn !== null ? "done" : unknownPast ? "not_registered" : isFinal && isOver ? "due" : "not_due",
    dueOn: null,
    doneOn: publishedOn,
    by: "coordinator",
  };
  return [
    {
      kind: "accounts",
      tripId: trip.id,
      state: isFinal && isOver ? "done" : unknownPast ? "not_registered" : isOver ? "due" : "not_due",
      dueOn: null,
      doneOn: null,
      by: "secretary",
    },
    dated(publication, date, today),
  ];
}

function followUp(trip: TripFacts): Duty[] {
  const { total, done, dropped } = trip.recommendations;
  if (total === 0) return [];
  const state = done + dropped === total ? "done" : trip.evaluation.state === "approved" ? "due" : "not_due";
  return [{ kind: "follow_up", tripId: trip.id, state, dueOn: null, doneOn: null, by: "secretary" }];
}

/**
 * The duties that keep a trip from being closed. Recommendations are followed up for years, also once it is closed.
 */
export function dutiesBeforeClosing(duties: readonly Duty[]): Duty[] {
  return duties.filter((duty) => duty.kind !== "follow_up" && isOpen(duty));
}

export function isOpen({ state }: Duty): boolean {
  return state === "due" || state === "overdue" || state === "not_due";
}

/** Open duties: overdue first, then what waits without a date, then by date; what is not yet due comes last. */
export function openDuties(duties: readonly Duty[]): Duty[] {
  const rank = { overdue: "0", due: "1", not_due: "2" };
  const keyOf = (duty: Duty) =>
    isOpen(duty)
      ? `${rank[duty.state as keyof typeof rank]} ${duty.dueOn ?? (duty.state === "not_due" ? "9999" : "")}`
      : "";
  return duties
    .filter(isOpen)
    .map((duty) => ({ duty, key: keyOf(duty) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ duty }) => duty);
}
