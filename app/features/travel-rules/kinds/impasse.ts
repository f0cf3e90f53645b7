import { numberWord } from "~/shared/words";

/** Where a refused command stands: what its ways out hang on, beside the rule. */
export interface Impasse {
  /** Whether the command is about one trip; else the trips together break the rule. */
  isOfOneTrip: boolean;
  /** How many of the trip's committees the rule stops, while others are left to go; 0 where it stops all. */
  leaving: number;
  /** How many of the committees are stopped. */
  committees: number;
  /** The other trips that count and are not held yet, and how many of them must go; 0 where calling off is no help. */
  others: { all: number; excess: number };
}

/** »tag udvalget af turen«; nothing where the trip would be left without committees. */
export function takeOff({ leaving }: Impasse): string[] {
  if (leaving === 0) return [];
  return [leaving === 1 ? "tag udvalget af turen" : "tag udvalgene af turen"];
}

/** »flyt turen til et andet år« */
export function moveYear({ isOfOneTrip }: Impasse): string[] {
  return [isOfOneTrip ? "flyt turen til et andet år" : "flyt en af turene til et andet år"];
}

/** »aflys den anden tur«; nothing where too many are held already. */
export function callOff({ isOfOneTrip, committees, others: { all, excess } }: Impasse): string[] {
  if (excess === 0) return [];
  const [one, several] = isOfOneTrip ? ["den anden tur", "de andre ture"] : ["turen", "turene"];
  if (all === 1) return [`aflys ${one}`];
  if (committees > 1) return [`aflys en ${isOfOneTrip ? "anden " : ""}tur for hvert udvalg`];
  return [
    excess === all ? `aflys ${several}` : `aflys ${numberWord(excess).replace("én", "en")} af ${several}`,
  ];
}
