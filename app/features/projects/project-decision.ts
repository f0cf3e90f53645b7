import type { IsoDate } from "~/shared/dates";

export const decisionOutcomes = ["yes", "no"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** What a political body decided about a project. */
export interface ProjectDecision {
  id: string;
  committeeId: string | null;
  body: string;
  outcome: DecisionOutcome;
  meetingOn: IsoDate;
  itemIsOpen: boolean;
  /** When a closed item was released. */
  releasedOn: IsoDate | null;
  agendaItem: string;
  caseNumber: string;
  link: string;
  wording: string;
  /** No longer what holds: a later one stands in its place. */
  superseded: boolean;
  version: number;
}

export const departureKinds = ["dispensation", "explanation"] as const;
export type DepartureKind = (typeof departureKinds)[number];

/** Why a larger project goes on without its decision: a body's dispensation from a 'must', or an account of a 'should'. */
export interface ProjectDeparture {
  id: string;
  kind: DepartureKind;
  givenBy: string;
  givenOn: IsoDate;
  reason: string;
  link: string;
  revokedOn: IsoDate | null;
  version: number;
}

/** The last word of the politicians: the latest decision that still holds. */
export function lastDecision(decisions: readonly ProjectDecision[]): ProjectDecision | null {
  const holding = decisions.filter(({ superseded }) => !superseded);
  return holding.sort((one, other) => orderOf(other).localeCompare(orderOf(one)))[0] ?? null;
}

const orderOf = ({ meetingOn, id }: ProjectDecision) => `${meetingOn} ${id}`;
