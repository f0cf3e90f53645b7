import { openDuties } from "~/features/travel-rules/duties";
import type { PeriodFacts, TripFacts } from "~/features/travel-rules/facts";
import type { Duty, DutyKind, Responsible } from "~/features/travel-rules/findings";
import type { Viewer } from "~/session/viewer";
import type { IsoDate } from "~/shared/dates";

/** One thing that a trip owes, with who is to do it and where. */
export interface OwedThing {
  kind: DutyKind;
  state: "not_due" | "due" | "overdue";
  dueOn: IsoDate | null;
  /** The committee whose yes is missing, where the thing is one committee's. */
  committee: string | null;
  by: Responsible;
  /** Null where nobody is known by name. */
  who: string | null;
  isMine: boolean;
  /** The page on which it is done, below the trip's own address; null while it cannot be done, or by others alone. */
  path: string | null;
}

const paths: Readonly<Record<DutyKind, string>> = {
  approve: "beslutninger",
  publish_programme: "offentliggoerelse",
  confirm_held: "afholdt",
  evaluation: "evaluering",
  accounts: "budget",
  publish_evaluation: "offentliggoerelse",
  publish_accounts: "offentliggoerelse",
  follow_up: "evaluering/opfoelgning",
};

/** What the trip owes today, most urgent first; an approval for each committee that has not given its own. */
export function owedThings(
  viewer: Viewer,
  facts: PeriodFacts,
  trip: TripFacts,
  duties: readonly Duty[],
  coordinators: readonly string[],
): OwedThing[] {
  return openDuties(duties).flatMap((duty): OwedThing[] => {
    const isMine = isOwn(viewer, duty.by, trip);
    const thing = {
      kind: duty.kind,
      state: duty.state as OwedThing["state"],
      dueOn: duty.dueOn,
      committee: null,
      by: duty.by,
      who: whoDoes(duty.by, facts, trip, coordinators),
      isMine,
      path: pathOf(duty, trip, viewer, isMine),
    };
    if (duty.kind !== "approve" || trip.state !== "proposed") return [thing];
    const undecided = undecidedCommittees(facts, trip);
    return undecided.length === 0
      ? [
          {
            ...thing,
            by: "secretary",
            who: null,
            isMine: serves(viewer, trip),
            path: servedPath(viewer, trip, "godkend"),
          },
        ]
      : undecided.map(({ name, chair }) => ({ ...thing, committee: name, who: chair }));
  });
}

function undecidedCommittees(facts: PeriodFacts, trip: TripFacts) {
  return facts.committees.filter(
    ({ id }) =>
      trip.committeeIds.includes(id) && !trip.approvals.some(({ committeeId }) => committeeId === id),
  );
}

function isOwn(viewer: Viewer, by: Responsible, trip: TripFacts): boolean {
  if (by === "secretary") return serves(viewer, trip);
  return by === "coordinator" && viewer.roles.includes("coordinator");
}

const serves = (viewer: Viewer, trip: TripFacts) => viewer.secretaryOf.includes(trip.leadCommitteeId);

const servedPath = (viewer: Viewer, trip: TripFacts, path: string) => (serves(viewer, trip) ? path : null);

/** A committee's decision is written down by its secretary. */
function pathOf(duty: Duty, trip: TripFacts, viewer: Viewer, isMine: boolean): string | null {
  if (duty.kind === "approve" && trip.state === "draft") return servedPath(viewer, trip, "foreslaa");
  if (duty.state === "not_due") return null;
  const writesDown =
    duty.by === "committee" && trip.committeeIds.some((id) => viewer.secretaryOf.includes(id));
  return isMine || writesDown ? paths[duty.kind] : null;
}

function whoDoes(
  by: Responsible,
  facts: PeriodFacts,
  trip: TripFacts,
  coordinators: readonly string[],
): string | null {
  if (by === "coordinator") return coordinators.length === 1 ? (coordinators[0] ?? null) : null;
  if (by !== "committee" && by !== "chair") return null;
  return facts.committees.find(({ id }) => id === trip.leadCommitteeId)?.chair ?? null;
}
