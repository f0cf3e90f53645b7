import { addDays, addMonths, firstDayOf, type IsoDate, lastDayOf, type PartialDate } from "~/shared/dates";
import { findingsOfTrip } from "./assess";
import type { CommitteeFacts, PeriodFacts, TripFacts } from "./facts";
import { type FactsIndex, indexFacts } from "./facts-index";
import type { CommitteeStanding, Finding } from "./findings";
import { type FullYear, fullYears } from "./full-years";
import type { Strength, TripPlace } from "./rule-sets";
import { standingsOf } from "./standings";
import { yearOf } from "./trip-progress";

export const forecastSteps = ["decide", "publish_programme", "depart", "evaluate", "publish_after"] as const;
export type ForecastStep = (typeof forecastSteps)[number];

/** Until when a committee can wait, as the rules have it today. */
export interface Forecast {
  committeeId: string;
  /** The trip that is on its way; null while there is none, and the last sensible month is counted from. */
  tripId: string | null;
  /**
   * The last month in which a trip can be held so that every rule is kept, its evaluation within the period; the
   * last that keeps the 'must' where no month is left that keeps all. Null where none does either.
   */
  lastMonth: PartialDate | null;
  /** Whether that month only keeps the 'must'. */
  keepsOnlyMusts: boolean;
  /** The years in which a maximum per calendar year leaves no place for a trip beside those that are approved. */
  full: readonly FullInForecast[];
  /** What has to be done, by when at the latest; without those that no rule asks for. */
  steps: readonly { step: ForecastStep; by: IsoDate; isDone: boolean }[];
  /** The first that is not done. */
  next: { step: ForecastStep; by: IsoDate } | null;
}

interface FullInForecast {
  year: number;
  where: TripPlace;
  /** Whether it is the trip on its way that takes the last place. */
  isOwn: boolean;
}

/** For each committee that a rule speaks of and that exists today or later. */
export function forecastOf(facts: PeriodFacts, today: IsoDate): Forecast[] {
  const index = indexFacts(facts);
  return standingsOf(facts, today)
    .filter(
      ({ applies, committeeId }) =>
        applies && facts.ruleSets.length > 0 && isToCome(index, committeeId, today),
    )
    .map((standing) => forecast(standing, index, today));
}

function isToCome(index: FactsIndex, committeeId: string, today: IsoDate): boolean {
  const committee = index.committees.get(committeeId);
  return committee !== undefined && committee.endsOn >= today && !index.hasSuccessor(committeeId);
}

function forecast(
  { committeeId, tripId, stage }: CommitteeStanding,
  index: FactsIndex,
  today: IsoDate,
): Forecast {
  const committee = index.committees.get(committeeId) as CommitteeFacts;
  const trip = tripId === null || stage === "held" ? null : (index.trips.get(tripId) ?? null);
  const asked: Asked = { committee, index, today, full: fullYears(committee, index, today, trip) };
  const month = monthThatKeeps(() => true, asked) ?? monthThatKeeps(isMust, asked);
  const keepsOnlyMusts = month !== null && !keeps(imagined(committee, month), () => true, asked);
  const subject = trip?.startsOn ? trip : month && stage !== "held" ? imagined(committee, month) : null;
  const steps = subject === null ? [] : stepsOf(subject, index, today);
  const next = steps.find(({ isDone }) => !isDone) ?? null;
  return {
    committeeId,
    tripId: trip?.id ?? null,
    lastMonth: stage === "held" ? null : month,
    keepsOnlyMusts,
    full: fullYears(committee, index, today, null).map(({ year, where, ruleKey }) => ({
      year,
      where,
      isOwn: !asked.full.some((other) => other.year === year && other.ruleKey === ruleKey),
    })),
    steps,
    next: next && { step: next.step, by: next.by },
  };
}

type Counts = (rule: { strength: Strength }) => boolean;

const isMust: Counts = ({ strength }) => strength === "must";

interface Asked {
  committee: CommitteeFacts;
  index: FactsIndex;
  today: IsoDate;
  /** Filled by other trips than the one on its way, which may be put off within its own year. */
  full: readonly FullYear[];
}

/** The last month from today on in which an imagined trip breaches none of the rules that are asked about. */
function monthThatKeeps(isAsked: Counts, asked: Asked): PartialDate | null {
  const { committee, index, today } = asked;
  const from = [today, committee.startsOn].sort().at(-1) ?? today;
  let month = [committee.endsOn, index.periodEnd].sort()[0]?.slice(0, 7) ?? "";
  while (month >= from.slice(0, 7)) {
    if (keeps(imagined(committee, month), isAsked, asked)) return month;
    month = addMonths(`${month}-01`, -1).slice(0, 7);
  }
  return null;
}

function keeps(trip: TripFacts, isAsked: Counts, { index, today, full }: Asked): boolean {
  const departure = firstDayOf(trip.startsOn ?? today);
  if (departure <= today) return false;
  const isFull = (each: FullYear) => each.where === "anywhere" && each.year === yearOf(trip) && isAsked(each);
  if (full.some(isFull)) return false;
  return findingsOfTrip(trip, index, today)
    .filter(isAsked)
    .every(
      ({ outcome, rule, dueOn }) =>
        outcome !== "breached" &&
        !(rule.kind === "evaluationDue" && dueOn !== null && dueOn > index.periodEnd),
    );
}

/** A committee's trip of one day at the end of a month, of which nothing else is decided. */
function imagined(committee: CommitteeFacts, month: PartialDate): TripFacts {
  const day = lastDayOf(month);
  return {
    id: "",
    reference: "",
    title: "",
    kind: "political",
    state: "draft",
    reapproving: false,
    stateBefore: null,
    startsOn: day,
    endsOn: day,
    leadCommitteeId: committee.id,
    committeeIds: [committee.id],
    places: [],
    countries: [],
    proposedOn: null,
    approvals: [],
    heldConfirmedOn: null,
    travellers: { politicians: [], officials: null, headcount: null },
    costs: { currency: "DKK", totalMinor: null, withoutAllowancesMinor: null, shares: [] },
    decisions: [],
    evaluationDecisions: [],
    legalBases: null,
    programme: null,
    funding: null,
    evaluation: { state: "none", signedOn: null, presentedOn: null, decidedOn: null },
    evaluationSections: null,
    accountsAreFinal: null,
    published: { programme: null, evaluation: null, accounts: null, follow_up: null },
    recommendations: { total: 0, done: 0, underWay: 0, notStarted: 0, dropped: 0 },
  };
}

/** A decision comes before the programme is published, and both before the trip departs. */
function stepsOf(trip: TripFacts, index: FactsIndex, today: IsoDate): Forecast["steps"] {
  const found = findingsOfTrip(trip, index, today);
  const departure = firstDayOf(trip.startsOn ?? today);
  const dueBy = (kinds: readonly Finding["ruleKind"][]) =>
    found
      .filter(({ ruleKind, dueOn }) => kinds.includes(ruleKind) && dueOn !== null)
      .map(({ dueOn }) => dueOn as IsoDate)
      .sort()[0] ?? null;
  const publishBy = dueBy(["programmePublished"]);
  const decideBy = [addDays(departure, -1), publishBy ?? departure].sort()[0] as IsoDate;
  const isApproved = trip.approvals.length >= trip.committeeIds.length;
  const { programme, evaluation, accounts } = trip.published;
  const isEvaluated = trip.evaluation.state === "submitted" || trip.evaluation.state === "approved";
  const steps: [ForecastStep, IsoDate | null, boolean][] = [
    ["decide", decideBy, isApproved && trip.state !== "draft" && trip.state !== "proposed"],
    ["publish_programme", publishBy, programme !== null],
    ["depart", departure, departure < today],
    ["evaluate", dueBy(["evaluationDue"]), isEvaluated],
    ["publish_after", dueBy(["partsPublished"]), evaluation !== null && accounts !== null],
  ];
  return steps.flatMap(([step, by, isDone]) => (by === null ? [] : [{ step, by, isDone }]));
}
