import { breachesIfApproved } from "~/features/travel-rules/approval-outlook";
import { tripFindings } from "~/features/travel-rules/assess";
import { tripDuties } from "~/features/travel-rules/duties";
import type { PeriodFacts, PublicPart } from "~/features/travel-rules/facts";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { type FindingView, findingViews } from "~/features/travel-rules/finding-view";
import { ruleSetOn } from "~/features/travel-rules/rule-sets";
import type { Viewer } from "~/session/viewer";
import { countryName } from "~/shared/countries";
import { type IsoDate, todayInDenmark } from "~/shared/dates";
import type { Db } from "~db/tables";
import { listCostLines } from "./costs.server";
import { type OpenStep, openSteps } from "./lifecycle-steps";
import { lifeOf, type TripStep } from "./overview-life";
import { type OwedThing, owedThings } from "./overview-owed";
import { type TripSummary, tripSummary } from "./overview-summary";
import type { Trip } from "./trip";
import { findTripOnHand } from "./trip-on-hand.server";
import { datesInWords } from "./trip-wording";
import { listDestinations, listParticipants, listVisits, tripCommittees } from "./trips.server";

/** A trip's overview as its page shows it. */
export interface OverviewView {
  address: string;
  title: string;
  state: Trip["state"];
  today: IsoDate;
  reason: string | null;
  source: string | null;
  life: TripStep[];
  dates: string | null;
  steps: OpenStep[];
  owed: OwedThing[];
  rules: {
    periodSlug: string;
    /** A closed period takes neither dispensations nor explanations. */
    periodIsClosed: boolean;
    version: { number: number; adoptedBy: string; adoptedOn: IsoDate } | null;
    findings: FindingView[];
    /** How many rules would refuse its approval today; null where it asks for none. */
    refusing: number | null;
  };
  question: string;
  alternatives: string[];
  places: string[];
  currency: string;
  summary: TripSummary;
  published: Record<PublicPart, IsoDate | null>;
  hasNotice: boolean;
}

export async function loadOverview(
  db: Db,
  trip: Trip,
  viewer: Viewer,
  today: IsoDate,
): Promise<OverviewView> {
  const facts = await loadPeriodFacts(db, trip.periodId);
  const own = facts.trips.find(({ id }) => id === trip.id);
  const onHand = await findTripOnHand(db, trip.id);
  if (!own || !onHand) throw new Error("a trip is among those of its period");
  const duties = tripDuties(facts, trip.id, today);
  const committees = await tripCommittees(db, trip.id);
  const destinations = await listDestinations(db, trip.id);
  const owed = owedThings(viewer, facts, own, duties, await loadCoordinators(db));
  return {
    address: `/arbejdsrum/studieture/${trip.reference}`,
    title: trip.title,
    state: trip.state,
    today,
    reason: trip.cancelReason ?? trip.stateReason,
    source: trip.source,
    life: lifeOf(own, duties, todayInDenmark(new Date(trip.createdAt))),
    dates: datesInWords(trip),
    steps: stepsBeside(owed, openSteps(viewer, onHand.stake, trip, today)),
    owed,
    rules: rulesOf(facts, trip, today),
    question: trip.question,
    alternatives: trip.alternatives
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    places: destinations.map(({ city, country }) => `${city} (${countryName(country)})`),
    currency: trip.currency,
    summary: tripSummary(
      trip,
      committees,
      await listParticipants(db, trip.id),
      await listVisits(db, trip.id),
      await listCostLines(db, trip.id),
    ),
    published: { ...own.published },
    hasNotice: await hasNotice(db, trip.reference),
  };
}

/** The steps that no owed thing leads to already; none stands out where an owed thing does. */
function stepsBeside(owed: readonly OwedThing[], steps: readonly OpenStep[]): OpenStep[] {
  const led = owed.flatMap(({ path }) => path ?? []);
  return steps
    .filter(({ path }) => !led.includes(path))
    .map((step) => ({ ...step, leadsOn: step.leadsOn && led.length === 0 }));
}

function rulesOf(facts: PeriodFacts, trip: Trip, today: IsoDate): OverviewView["rules"] {
  const version = ruleSetOn(facts.ruleSets, today);
  const isOpen = trip.state === "draft" || trip.state === "proposed";
  return {
    periodSlug: facts.period.slug,
    periodIsClosed: facts.period.closedAt !== null,
    version: version && {
      number: version.number,
      adoptedBy: version.adoptedBy,
      adoptedOn: version.adoptedOn,
    },
    findings: findingViews(facts, tripFindings(facts, trip.id, today)),
    refusing: isOpen ? breachesIfApproved(facts, trip.id, today).length : null,
  };
}

async function hasNotice(db: Db, reference: string): Promise<boolean> {
  const row = await db
    .selectFrom("publication_trip")
    .select("reference")
    .where("reference", "=", reference)
    .executeTakeFirst();
  return row !== undefined;
}

async function loadCoordinators(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("account_role")
    .innerJoin("account", "account.id", "account_role.account_id")
    .innerJoin("person", "person.id", "account.person_id")
    .select("person.full_name")
    .where("account_role.role", "=", "coordinator")
    .where("account.disabled_at", "is", null)
    .execute();
  return rows.map((row) => row.full_name);
}
