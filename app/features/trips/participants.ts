export const participantKinds = ["politician", "official", "guest", "companion"] as const;
export type ParticipantKind = (typeof participantKinds)[number];

export const participantStatuses = ["planned", "went", "withdrew"] as const;
export type ParticipantStatus = (typeof participantStatuses)[number];

/** One traveller, or several of a kind who are known as a number only. */
export interface Participant {
  id: string;
  kind: ParticipantKind;
  status: ParticipantStatus;
  personId: string | null;
  /** A politician's name, or another's where one is written down; null for numbers and unnamed. */
  name: string | null;
  /** An official's or guest's name is public only where that is chosen. */
  nameIsPublic: boolean;
  /** The one committee that a politician travels for. */
  committeeId: string | null;
  committeeName: string | null;
  /** Capacity or role: "formand", "stedfortræder", "kommunaldirektør". */
  capacity: string;
  headcount: number;
  /** Never leaves the workspace. */
  withdrewReason: string | null;
  version: number;
}

/** Those who have not withdrawn, as a number of people. */
export function headcountOf(participants: readonly Participant[]): number {
  return participants
    .filter(({ status }) => status !== "withdrew")
    .reduce((sum, { headcount }) => sum + headcount, 0);
}

/** Whoever travels at public expense: self-paying companions are left out of the costs. */
export function atPublicExpense(participants: readonly Participant[]): Participant[] {
  return participants.filter(({ kind, status }) => kind !== "companion" && status !== "withdrew");
}
