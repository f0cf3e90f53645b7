import {
  type DecisionFacts,
  decisionContents,
  type PeriodFacts,
  type TripFacts,
} from "~/features/travel-rules/facts";
import type { Finding } from "~/features/travel-rules/findings";
import type { Rule } from "~/features/travel-rules/rule-sets";
import { addDays, lastDayOf } from "~/shared/dates";
import { trip } from "./period-facts";

/** The facts with what a breach by absence says is missing; null where it names nothing that could be added. */
export function mend(facts: PeriodFacts, breach: Finding): PeriodFacts | null {
  if (breach.rule.kind === "minimumTrips") return withHeldTrips(facts, breach, breach.rule);
  const of = facts.trips.find(({ id }) => id === breach.tripId);
  const mended = of && missingFact(of, breach);
  return mended
    ? { ...facts, trips: facts.trips.map((each) => (each === of ? { ...of, ...mended } : each)) }
    : null;
}

function withHeldTrips(
  facts: PeriodFacts,
  { committeeId, year }: Finding,
  { where, ...rule }: Rule,
): PeriodFacts {
  const count = "count" in rule ? Number(rule.count) : 0;
  const held = Array.from({ length: count }, (_, i) =>
    trip(`new${i}`, [committeeId ?? ""], {
      state: "held",
      startsOn: `${year ?? facts.period.firstYear}-06-01`,
      countries: [where === "home" ? "DK" : "SE"],
    }),
  );
  return { ...facts, trips: [...facts.trips, ...held] };
}

function missingFact(of: TripFacts, { rule, dueOn }: Finding): Partial<TripFacts> | null {
  const before = of.startsOn === null ? null : addDays(lastDayOf(of.startsOn), -1);
  switch (rule.kind) {
    case "evaluationDue":
      return { evaluation: { ...of.evaluation, signedOn: dueOn } };
    case "evaluationSections":
      return { evaluationSections: rule.sections };
    case "programmePublished":
      return { published: { ...of.published, programme: dueOn } };
    case "partsPublished":
      return { published: { ...of.published, evaluation: dueOn, accounts: dueOn } };
    case "legalBasis":
      return {
        legalBases: [
          {
            requestedBy: rule.by === "committee" ? "committee" : "council",
            decidedOn: dueOn,
            scope: "this_trip",
          },
        ],
      };
    case "outsideFunding":
      return {
        funding: (of.funding ?? []).map((each) => ({
          ...each,
          relevanceIsTold: true,
          obliges: false,
          checkedOn: dueOn,
        })),
      };
    case "decisionBeforeDeparture":
      return before === null ? null : { decisions: [approvalBy(rule.body, before)] };
    default:
      return null;
  }
}

function approvalBy(body: "committee" | "finance" | "council", on: string): DecisionFacts {
  return {
    concerns: "trip",
    committeeId: null,
    body: "Byrådet",
    bodyKind: body === "committee" ? "council" : body,
    decidesForAll: true,
    outcome: "yes",
    on,
    itemIsOpen: true,
    isSuperseded: false,
    contents: decisionContents,
  };
}
