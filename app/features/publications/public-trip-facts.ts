import type {
  CommitteeFacts,
  CostFacts,
  DecisionFacts,
  FundingFacts,
  TravellerFacts,
  TripFacts,
} from "~/features/travel-rules/facts";
import { bodyKindOf } from "~/features/travel-rules/facts-from-rows/body-kind";
import { costsFrom } from "~/features/travel-rules/facts-from-rows/costs";
import type { CostLine } from "~/features/trips/cost";
import type { CostParticipant } from "~/features/trips/cost-participants";
import type { PartContent } from "./snapshots";
import type { AccountsPart } from "./snapshots/accounts";
import type { PublicDecision } from "./snapshots/common";
import type { Notice } from "./snapshots/notice";
import type { ProgrammePart, PublicParticipants } from "./snapshots/programme";

/** What is out of each part now. */
export type CurrentParts = { [P in keyof PartContent]?: PartContent[P] | null };

interface PublicGround {
  notice: Notice;
  parts: CurrentParts;
  /** The period's committees, as anybody may know them. */
  committees: readonly Pick<CommitteeFacts, "slug" | "name" | "kind">[];
}

type FactsOfParts = Pick<
  TripFacts,
  | "travellers"
  | "costs"
  | "decisions"
  | "evaluationDecisions"
  | "legalBases"
  | "programme"
  | "evaluationSections"
  | "funding"
>;

/** What the published parts of a trip tell the rules; what no part tells is not known. */
export function factsOfParts(ground: PublicGround): FactsOfParts {
  const { notice, parts } = ground;
  const { programme, accounts, evaluation } = parts;
  const isPast = notice.state === "recorded";
  return {
    travellers: travellersOf(ground),
    costs: costsOf(ground),
    decisions: programme?.decisions.map((decision) => decisionOf(decision, ground)) ?? null,
    evaluationDecisions: evaluation?.decisions.map((decision) => decisionOf(decision, ground)) ?? null,
    legalBases:
      programme?.legalBasis.map(({ requestedBy, decidedOn, scope }) => ({ requestedBy, decidedOn, scope })) ??
      null,
    programme: programme?.professionalShare ?? null,
    evaluationSections: unlessUntold(isPast, evaluation?.sections.map(({ section }) => section) ?? null),
    funding: unlessUntold(isPast, accounts?.funders?.map(fundingOf) ?? null),
  };
}

/** Of a trip known from old sources alone, nothing written is nothing told. */
function unlessUntold<T>(isPast: boolean, told: readonly T[] | null): readonly T[] | null {
  return isPast && told?.length === 0 ? null : told;
}

/** The slug of a travelling committee by the name that a part gives it, also one that it no longer has. */
function slugOf(name: string, { notice, parts }: PublicGround): string | null {
  const named = [...notice.committees, ...(parts.programme?.committees ?? [])];
  return named.find((committee) => committee.name === name)?.slug ?? null;
}

function travellersOf(ground: PublicGround): TravellerFacts {
  const { accounts, programme } = ground.parts;
  const told = accounts ?? programme;
  if (!told) return { politicians: [], officials: null, headcount: null };
  const { basis, complete, officials } = told.participants;
  const count = officials.reduce((sum, { headcount }) => sum + headcount, 0);
  return {
    politicians: politiciansOf(told.participants, ground),
    officials: basis !== "not_known" && (complete || count > 0) ? count : null,
    headcount: accounts ? accounts.headcount : (programme?.budget.headcount ?? null),
  };
}

/** A politician goes by the name that is published; none are known where their committee is not to be told. */
function politiciansOf(
  { politicians }: PublicParticipants,
  ground: PublicGround,
): TravellerFacts["politicians"] {
  const groups = politicians.map((group) => ({ ...group, slug: slugOf(group.committee, ground) }));
  if (groups.some(({ slug }) => slug === null)) return [];
  return groups.flatMap(({ slug, names, unnamed }) => {
    const committeeId = slug ?? "";
    return [
      ...names.map(({ name }) => ({ personId: name, name, committeeId, headcount: 1 })),
      ...(unnamed > 0 ? [{ personId: null, name: null, committeeId, headcount: unnamed }] : []),
    ];
  });
}

function costsOf(ground: PublicGround): CostFacts {
  const { notice, parts } = ground;
  const { accounts, programme } = parts;
  if (!accounts && !programme)
    return { currency: "DKK", totalMinor: null, withoutAllowancesMinor: null, shares: [] };
  const shareOf = (slug: string) =>
    accounts?.shares.find(({ committee }) => slugOf(committee, ground) === slug)?.shareMinor ?? null;
  return costsFrom({
    currency: accounts?.currency ?? programme?.budget.currency ?? "DKK",
    split: accounts?.split ?? null,
    lines: accounts ? accounts.lines.map(accountsLine) : (programme?.budget.lines.map(budgetLine) ?? []),
    participants: travellersOf(ground).politicians.map(politician),
    committees: notice.committees.map(({ slug }) => ({ id: slug, manualShareMinor: shareOf(slug) })),
  });
}

/** Whether they went or are planned makes no difference to what they weigh. */
const politician = ({ committeeId, headcount }: TravellerFacts["politicians"][number]): CostParticipant => ({
  kind: "politician",
  status: "planned",
  committeeId,
  headcount,
});

const accountsLine = (line: AccountsPart["lines"][number], index: number): CostLine => ({
  id: String(index),
  category: line.category,
  description: line.description,
  estimatedMinor: line.estimatedMinor,
  provisionalMinor: line.accountIs === "provisional" ? line.accountMinor : null,
  finalMinor: line.accountIs === "final" ? line.accountMinor : null,
});

const budgetLine = (line: ProgrammePart["budget"]["lines"][number], index: number): CostLine => ({
  id: String(index),
  ...line,
  provisionalMinor: null,
  finalMinor: null,
});

/** A part does not tell what a later change superseded: what it holds is what stood when it came out. */
function decisionOf(decision: PublicDecision, ground: PublicGround): DecisionFacts {
  const { concerns, body, decidesForAll, outcome, meetingOn, releasedOn, contents } = decision;
  const slug = decidesForAll ? null : slugOf(body, ground);
  const own = ground.committees.find((committee) => committee.slug === slug);
  return {
    concerns,
    committeeId: slug,
    body,
    bodyKind: own?.kind ?? bodyKindOf(body, ground.committees),
    decidesForAll,
    outcome,
    on: meetingOn,
    itemIsOpen: releasedOn === null,
    isSuperseded: false,
    contents: contents ?? null,
  };
}

type Funder = NonNullable<AccountsPart["funders"]>[number];

const fundingOf = ({ funder, relevance, obliges, checkedOn }: Funder): FundingFacts => ({
  funder,
  relevanceIsTold: Boolean(relevance),
  obliges: obliges ?? null,
  checkedOn,
});
