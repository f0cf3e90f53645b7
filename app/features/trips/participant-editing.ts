import {
  headcountSchema,
  membersSchema,
  participantSchema,
  politicianSchema,
  travellerSchema,
} from "./participant-form";
import type { Participant, ParticipantKind } from "./participants";

/** The forms of the participants page, one open at a time. */
export const participantForms = {
  politician: politicianSchema,
  members: membersSchema,
  headcount: headcountSchema,
  traveller: travellerSchema,
  change: participantSchema,
} as const;
export type ParticipantForm = keyof typeof participantForms;

/** Which form is open, and what stands in it at first. */
export interface ParticipantEditing {
  form: ParticipantForm;
  kind: ParticipantKind;
  /** Whose row is changed; null for somebody new. */
  participant: Participant | null;
  defaults: Record<string, string>;
}

/** What `?nyt=` asks for. */
export const additions: Readonly<Record<string, Pick<ParticipantEditing, "form" | "kind">>> = {
  politiker: { form: "politician", kind: "politician" },
  medlemmer: { form: "members", kind: "politician" },
  antal: { form: "headcount", kind: "politician" },
  embedsmand: { form: "traveller", kind: "official" },
  gaest: { form: "traveller", kind: "guest" },
  ledsager: { form: "traveller", kind: "companion" },
};

/** The form that the address asks for: `?ret=` a row, or `?nyt=` somebody new. */
export function editingOf(
  asked: URLSearchParams,
  participants: readonly Participant[],
): ParticipantEditing | null {
  const participant = participants.find(({ id }) => id === asked.get("ret"));
  if (participant)
    return { form: "change", kind: participant.kind, participant, defaults: typedParticipant(participant) };
  const addition = additions[asked.get("nyt") ?? ""];
  return addition
    ? { ...addition, participant: null, defaults: { kind: addition.kind, headcount: "1" } }
    : null;
}

function typedParticipant(participant: Participant): Record<string, string> {
  return {
    version: String(participant.version),
    status: participant.status,
    withdrewReason: participant.withdrewReason ?? "",
    committeeId: participant.committeeId ?? "",
    capacity: participant.capacity,
    name: participant.name ?? "",
    nameIsPublic: participant.nameIsPublic ? "on" : "",
    headcount: String(participant.headcount),
  };
}
