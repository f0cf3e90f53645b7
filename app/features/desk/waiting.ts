import type { Viewer } from "~/session/viewer";
import type { IsoDate } from "~/shared/dates";
import type { DeskFacts } from "./desk-facts";
import { type OwedTrip, owedTrips } from "./owed-trips";

export type WaitingKind =
  | "contribution"
  | "signature"
  | "decision"
  | "publishProgramme"
  | "publishEvaluation"
  | "publishAccounts";

/** Something that somebody else owes one of the viewer's trips. */
export interface Waiting {
  kind: WaitingKind;
  /** Null where nobody is known by name. */
  who: string | null;
  committee: string | null;
  trip: { reference: string; title: string };
  dueOn: IsoDate | null;
  status: { key: "notBegun" } | { key: "begun"; on: IsoDate | null } | null;
}

/** What others owe the trips that the viewer leads as secretary, by date. */
export function waitingFor(viewer: Viewer, facts: DeskFacts, today: IsoDate): Waiting[] {
  if (!viewer.roles.includes("secretary")) return [];
  const coordinator = facts.coordinators.length === 1 ? (facts.coordinators[0] ?? null) : null;
  return owedTrips(facts, today)
    .filter(({ trip }) => viewer.secretaryOf.includes(trip.leadCommitteeId))
    .flatMap((owed) => [
      ...contributions(owed),
      ...signature(owed),
      ...decisions(viewer, owed),
      ...publications(owed, coordinator),
    ])
    .sort((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
}

const named = ({ trip }: OwedTrip) => ({ reference: trip.reference, title: trip.title });

function contributions(owed: OwedTrip): Waiting[] {
  const { evaluation, trip } = owed;
  if (!evaluation || evaluation.isSentToSigner || ["submitted", "approved"].includes(trip.evaluation.state))
    return [];
  return evaluation.contributions
    .filter(({ state }) => state !== "sent")
    .map(({ name, committee, state, savedOn }) => ({
      kind: "contribution",
      who: name,
      committee,
      trip: named(owed),
      dueOn: evaluation.contributionsDueOn,
      status: state === "draft" ? { key: "begun", on: savedOn } : { key: "notBegun" },
    }));
}

function signature(owed: OwedTrip): Waiting[] {
  const { evaluation, trip } = owed;
  if (!evaluation?.isSentToSigner || ["submitted", "approved"].includes(trip.evaluation.state)) return [];
  const lead = owed.committee(trip.leadCommitteeId);
  return [
    {
      kind: "signature",
      who: lead?.chair ?? null,
      committee: lead?.name ?? null,
      trip: named(owed),
      dueOn: owed.duty("evaluation")?.dueOn ?? null,
      status: null,
    },
  ];
}

function decisions(viewer: Viewer, owed: OwedTrip): Waiting[] {
  const { trip } = owed;
  if (trip.state !== "proposed") return [];
  return trip.committeeIds
    .filter((id) => !viewer.secretaryOf.includes(id))
    .filter((id) => !trip.approvals.some(({ committeeId }) => committeeId === id))
    .map((id) => ({
      kind: "decision",
      who: owed.committee(id)?.chair ?? null,
      committee: owed.committee(id)?.name ?? null,
      trip: named(owed),
      dueOn: owed.duty("approve")?.dueOn ?? null,
      status: null,
    }));
}

function publications(owed: OwedTrip, coordinator: string | null): Waiting[] {
  const kinds = {
    publish_programme: "publishProgramme",
    publish_evaluation: "publishEvaluation",
    publish_accounts: "publishAccounts",
  } as const;
  return (Object.keys(kinds) as (keyof typeof kinds)[])
    .filter((duty) => owed.duty(duty)?.state === "due")
    .map((duty) => ({
      kind: kinds[duty],
      who: coordinator,
      committee: null,
      trip: named(owed),
      dueOn: null,
      status: null,
    }));
}
