import { travellersOf } from "~/features/trips/cost-participants";
import type { Participant } from "~/features/trips/participants";
import type { TravellingCommittee } from "~/features/trips/trip";
import type { PublicParticipants, PublicRole } from "../snapshots/programme";

/** A traveller as the public record needs to know them. */
export interface Traveller extends Participant {
  /** Set where the person has asked to be forgotten: counted, no longer named. */
  isForgotten: boolean;
  /** The politician's seat in the committee on the trip's first day, in words; null where it is not known. */
  seat: string | null;
}

/**
 * Who travels, as anybody may know it: politicians by name, all others by number and role. Those who went, once that
 * is known of anybody; before that, those who are to go.
 */
export function publicParticipants(
  travellers: readonly Traveller[],
  committees: readonly TravellingCommittee[],
  complete: boolean,
): PublicParticipants {
  const { basis } = travellersOf(travellers);
  const shown = travellers.filter(({ status }) => status === basis);
  const ofKind = (kind: Participant["kind"]) => shown.filter((traveller) => traveller.kind === kind);
  return {
    basis,
    complete,
    politicians: committees
      .map(({ id, name }) =>
        politiciansOf(
          name,
          ofKind("politician").filter((one) => one.committeeId === id),
        ),
      )
      .filter(({ names, unnamed }) => names.length + unnamed > 0),
    officials: byRole(ofKind("official")),
    guests: byRole(ofKind("guest")),
    companions: heads(ofKind("companion")),
    withdrew: heads(travellers.filter(({ status }) => status === "withdrew")),
  };
}

function heads(travellers: readonly Traveller[]): number {
  return travellers.reduce((sum, { headcount }) => sum + headcount, 0);
}

function politiciansOf(committee: string, politicians: readonly Traveller[]) {
  const named = politicians.filter(({ name, isForgotten }) => name !== null && !isForgotten);
  return {
    committee,
    names: named.map(({ name, seat, capacity }) => ({ name: name ?? "", capacity: seat || capacity })),
    unnamed: heads(politicians) - named.length,
  };
}

/** One line per role; a knowingly published name has a line of its own. */
function byRole(travellers: readonly Traveller[]): PublicRole[] {
  const lines: PublicRole[] = [];
  for (const { capacity: role, headcount, name, nameIsPublic, isForgotten } of travellers) {
    const shownName = nameIsPublic && !isForgotten ? name : null;
    const sameRole = shownName === null && lines.find((line) => line.name === null && line.role === role);
    if (sameRole) sameRole.headcount += headcount;
    else lines.push({ role, headcount, name: shownName });
  }
  return lines;
}
