import { divideHalfUp } from "~/shared/money";
import type { KnownMinor } from "./cost";

/** What the costs need to know of a participant; `headcount` is above 1 where only numbers are known. */
export interface CostParticipant {
  kind: "politician" | "official" | "guest" | "companion";
  status: "planned" | "went" | "withdrew";
  committeeId: string | null;
  headcount: number;
}

export interface Travellers {
  /** Who went, as soon as that is known of anybody; until then who is planned. */
  basis: "went" | "planned" | "not_known";
  politicians: number;
  officials: number;
  guests: number;
  /** At public expense: self-paying companions are left out. Null when nobody is known, or not everybody. */
  headcount: number | null;
  politiciansByCommittee: ReadonlyMap<string, number>;
}

/** `complete` is false where somebody travelled whom nobody counted. */
export function travellersOf(participants: readonly CostParticipant[], complete = true): Travellers {
  const paidFor = participants.filter(({ kind }) => kind !== "companion");
  const went = paidFor.filter(({ status }) => status === "went");
  const counted = went.length > 0 ? went : paidFor.filter(({ status }) => status === "planned");
  const heads = (kind: CostParticipant["kind"]) => headsOf(counted.filter((one) => one.kind === kind));
  const headcount = headsOf(counted);
  const basis = went.length > 0 ? "went" : "planned";
  return {
    basis: headcount === 0 ? "not_known" : basis,
    politicians: heads("politician"),
    officials: heads("official"),
    guests: heads("guest"),
    headcount: headcount === 0 || !complete ? null : headcount,
    politiciansByCommittee: politiciansByCommittee(counted),
  };
}

function headsOf(participants: readonly CostParticipant[]): number {
  return participants.reduce((sum, { headcount }) => sum + headcount, 0);
}

function politiciansByCommittee(participants: readonly CostParticipant[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, committeeId, headcount } of participants) {
    if (kind !== "politician" || committeeId === null) continue;
    counts.set(committeeId, (counts.get(committeeId) ?? 0) + headcount);
  }
  return counts;
}

/** Rounded half up; null when the total or the number of travellers is not known. */
export function costPerParticipant(totalMinor: KnownMinor, travellers: Travellers): KnownMinor {
  if (totalMinor === null || travellers.headcount === null) return null;
  return divideHalfUp(totalMinor, travellers.headcount);
}
