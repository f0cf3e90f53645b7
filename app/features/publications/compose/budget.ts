import { accountOf, type CostLine, costTotals } from "~/features/trips/cost";
import { type CostParticipant, costPerParticipant, travellersOf } from "~/features/trips/cost-participants";
import type { Trip } from "~/features/trips/trip";
import type { PublicBudget } from "../snapshots/programme";

/** What was budgeted for: a cost that only the accounts know was not. */
export function budgetLines(lines: readonly CostLine[]): CostLine[] {
  return lines.filter((line) => line.estimatedMinor !== null || accountOf(line).minor === null);
}

export function publicBudget(
  trip: Trip,
  lines: readonly CostLine[],
  participants: readonly CostParticipant[],
): PublicBudget {
  const budgeted = budgetLines(lines);
  const totalMinor = costTotals(budgeted).estimated.minor;
  const travellers = travellersOf(participants, trip.participantsComplete);
  return {
    currency: trip.currency,
    includesVat: trip.includesVat,
    lines: budgeted.map(({ category, description, estimatedMinor }) => ({
      category,
      description,
      estimatedMinor,
    })),
    totalMinor,
    headcount: travellers.headcount,
    perParticipantMinor: costPerParticipant(totalMinor, travellers),
  };
}
