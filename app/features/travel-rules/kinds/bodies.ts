import type { IsoDate } from "~/shared/dates";
import type { DecisionFacts, TripFacts } from "../facts";

export const bodies = ["committee", "finance", "council"] as const;
/** Who decides: each travelling committee, or one body for the whole municipality. */
export type Body = (typeof bodies)[number];

export const bodyWords = {
  committee: "udvalget",
  finance: "økonomiudvalget",
  council: "byrådet",
} satisfies Record<Body, string>;

export interface DecidedBy {
  /** False where nobody has told what was decided. */
  isKnown: boolean;
  /** Each body's last word, where it was a yes. */
  decisions: readonly DecisionFacts[];
  /** The day on which the last of those who had to decide did; null while one is missing. */
  doneOn: IsoDate | null;
}

/**
 * What the body said of the trip as it is now, or of its evaluation. The newest of its decisions counts, so that a
 * later no takes a yes back; an evaluation is also decided when it is noted.
 */
export function decidedBy(trip: TripFacts, body: Body, about: "trip" | "evaluation"): DecidedBy {
  const recorded = about === "evaluation" ? trip.evaluationDecisions : trip.decisions;
  if (recorded === null) return { isKnown: false, decisions: [], doneOn: null };
  const said = recorded.filter(
    ({ isSuperseded, outcome }) => !isSuperseded && (about === "evaluation" || outcome !== "noted"),
  );
  const lastWord = (isTheirs: (decision: DecisionFacts) => boolean) =>
    said
      .filter(isTheirs)
      .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
      .at(-1);
  const answers =
    body === "committee"
      ? trip.committeeIds.map((id) => lastWord((each) => each.committeeId === id || each.decidesForAll))
      : [lastWord(({ bodyKind }) => bodyKind === body)];
  const decisions = [
    ...new Set(answers.filter((each) => each !== undefined && isYes(each))),
  ] as DecisionFacts[];
  const isDone = answers.length > 0 && answers.every((each) => each !== undefined && isYes(each));
  const days = decisions.map(({ on }) => on).sort();
  return { isKnown: true, decisions, doneOn: isDone ? (days.at(-1) ?? null) : null };
}

function isYes({ concerns, outcome }: DecisionFacts): boolean {
  return outcome === "yes" || (concerns === "evaluation" && outcome === "noted");
}
