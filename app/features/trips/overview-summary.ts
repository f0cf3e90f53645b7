import { findClashes } from "./clashes";
import type { CostLine, KnownMinor } from "./cost";
import { costTotals, standingTotal } from "./cost";
import { costPerParticipant, travellersOf } from "./cost-participants";
import type { Participant } from "./participants";
import { type ProfessionalShare, professionalShare } from "./professional-share";
import type { Visit } from "./programme";
import type { TravellingCommittee, Trip } from "./trip";

/** A trip in a few figures. */
export interface TripSummary {
  travellers: {
    total: number | null;
    basis: "went" | "planned" | "not_known";
    committees: readonly { name: string; count: number }[];
    officials: number;
    guests: number;
  };
  programme: {
    professional: number;
    social: number;
    unknownKind: number;
    share: ProfessionalShare | null;
    clashes: number;
  };
  costs: { minor: KnownMinor; is: "account" | "budget" | "not_known"; perParticipantMinor: KnownMinor };
}

export function tripSummary(
  trip: Trip,
  committees: readonly TravellingCommittee[],
  participants: readonly Participant[],
  visits: readonly Visit[],
  lines: readonly CostLine[],
): TripSummary {
  const travellers = travellersOf(participants, trip.participantsComplete);
  const costs = standingTotal(costTotals(lines));
  const countOf = (wanted: Visit["kind"]) =>
    visits.filter(({ kind, cancelled }) => kind === wanted && !cancelled).length;
  return {
    travellers: {
      total: travellers.headcount,
      basis: travellers.basis,
      committees: committees.flatMap(({ id, name }) => {
        const count = travellers.politiciansByCommittee.get(id);
        return count ? [{ name, count }] : [];
      }),
      officials: travellers.officials,
      guests: travellers.guests,
    },
    programme: {
      professional: countOf("professional"),
      social: countOf("social"),
      unknownKind: countOf(null),
      share: professionalShare(visits, committees),
      clashes: findClashes(visits, committees).length,
    },
    costs: { ...costs, perParticipantMinor: costPerParticipant(costs.minor, travellers) },
  };
}
