import { nameKey } from "~/shared/names";
import { partiesOf } from "./parties";
import { dateOf, linesFrom } from "./read-values";
import { earlierFirst } from "./replacement-order";
import type { StrategyPointKind, WorkEffort, WorkStrategy } from "./work";
import type { EffortDocument, StrategyDocument, WorkDocument } from "./work-document";

/** What a strategy is called whose source gives it no name. */
const unnamed = "International strategi";

type Told = Pick<
  WorkDocument,
  | "draftedInLineWith"
  | "purpose"
  | "purposes"
  | "strategySays"
  | "targetGroups"
  | "wantedEffects"
  | "principles"
  | "policyAreas"
  | "focusAreas"
  | "areasToExplore"
  | "twinTownPolicy"
  | "efforts"
>;

/**
 * The strategies of a file, earlier ones first. What stands beside a named strategy belongs to it; where none is named,
 * it makes one. A strategy that is only known for having been replaced is one too.
 */
export function strategiesOf(document: WorkDocument): WorkStrategy[] {
  const named = earlierFirst(namedStrategies(document));
  const beside = strategyOf({ name: unnamed, ...ownOf(document) }, document);
  const told = named.map((strategy) => strategyOf(strategy, strategy));
  const last = named.at(-1);
  const newest = last && joined(strategyOf(withAdoption(last, document), last), beside);
  const strategies = newest ? [...told.slice(0, -1), newest] : hasContent(beside) ? [beside] : [];
  const names = new Set(strategies.map(({ name }) => nameKey(name)));
  const replaced = strategies.flatMap(({ replaces }) =>
    replaces && !names.has(nameKey(replaces)) ? [replaces] : [],
  );
  return [...replaced.map((name) => strategyOf({ name }, {})), ...strategies];
}

export function namedStrategies({ strategies = [], strategy }: WorkDocument): StrategyDocument[] {
  return [...strategies, ...(strategy ? [strategy] : [])];
}

/** What the file says of the adoption beside a strategy that does not say it itself. */
function withAdoption(strategy: StrategyDocument, { adoptedOn, adoptedBy }: WorkDocument): StrategyDocument {
  return {
    ...strategy,
    adoptedOn: strategy.adoptedOn ?? adoptedOn,
    adoptedBy: strategy.adoptedBy ?? adoptedBy,
  };
}

const ownOf = ({ adoptedOn, adoptedBy }: WorkDocument) => ({ adoptedOn, adoptedBy });

function hasContent({ points, efforts, focusAreas, areasToExplore, adoptedBy }: WorkStrategy): boolean {
  return points.length + efforts.length + focusAreas.length + areasToExplore.length + adoptedBy.length > 0;
}

function joined(strategy: WorkStrategy, beside: WorkStrategy): WorkStrategy {
  return {
    ...strategy,
    points: [...strategy.points, ...beside.points],
    focusAreas: [...strategy.focusAreas, ...beside.focusAreas],
    areasToExplore: [...strategy.areasToExplore, ...beside.areasToExplore],
    efforts: [...strategy.efforts, ...beside.efforts],
  };
}

function strategyOf(named: StrategyDocument, told: Told): WorkStrategy {
  return {
    name: named.name,
    adoptedOn: dateOf(named.adoptedOn) ?? yearInName(named.name),
    adoptedBy: linesFrom(named.adoptedBy),
    endsOn: dateOf(named.endsOn),
    replaces: named.replaces ?? null,
    summary: named.summary ?? "",
    link: named.link ?? "",
    points: pointsOf(told),
    focusAreas: [...(told.policyAreas ?? []), ...(told.focusAreas ?? [])],
    areasToExplore: told.areasToExplore ?? [],
    efforts: (told.efforts ?? []).map(effortOf),
  };
}

/** »… (2007)« was adopted in 2007. */
function yearInName(name: string): string | null {
  return /\((\d{4})\)$/.exec(name)?.[1] ?? null;
}

function pointsOf(told: Told): WorkStrategy["points"] {
  const of = (kind: StrategyPointKind, bodies: readonly string[] = []) =>
    bodies.map((body) => ({ kind, body }));
  return [
    ...of("purpose", [...linesFrom(told.purpose), ...(told.purposes ?? [])]),
    ...of("statement", told.strategySays),
    ...of("in_line_with", told.draftedInLineWith),
    ...of("target_group", told.targetGroups),
    ...of("wanted_effect", told.wantedEffects),
    ...of("principle", told.principles),
    ...of("twin_town_priority", linesFrom(told.twinTownPolicy)),
  ];
}

function effortOf(effort: string | EffortDocument): WorkEffort {
  if (typeof effort === "string") return { name: effort, description: "", partners: [], efforts: [] };
  return {
    name: effort.name,
    description: effort.description ?? "",
    partners: [...partiesOf(effort.with), ...partiesOf(effort.partners)],
    efforts: (effort.subProjects ?? []).map(effortOf),
  };
}
