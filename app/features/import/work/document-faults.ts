import { isCountry } from "~/shared/countries";
import { isSameName } from "~/shared/names";
import { importTexts } from "../import-texts";
import { partyOf } from "./parties";
import { countryCodesIn, statusOf } from "./read-projects";
import { namedStrategies, strategiesOf } from "./read-strategies";
import { linesFrom } from "./read-values";
import { inCircles } from "./replacement-order";
import type { ProjectDocument, WorkDocument } from "./work-document";

const t = importTexts.da;

/** What can be read and yet cannot be true, or would be lost: each with its place and its name. */
export function faultsIn(document: WorkDocument): string[] {
  const { projects = [], initiatives = [], network, networks = [], twinTowns = [] } = document;
  const strategies = namedStrategies(document);
  const towns = twinTowns.map(({ name, country }) => ({ name: partyOf({ name }).name, country }));
  return [
    ...projects.flatMap((project, at) => faultsOfProject(project, `projects.${at}`)),
    ...namedTwice("projects", projects),
    ...namedTwice("initiatives", initiatives),
    ...namedTwice("networks", [...(network ? [network] : []), ...networks]),
    ...namedTwice("twinTowns", towns),
    ...namedTwice("strategies", strategies),
    ...inCircles(strategies).map(({ name }) => t.replacedInCircle("strategies", name)),
    ...strayAdoption(document),
    ...strayWords(document),
  ];
}

function faultsOfProject(project: ProjectDocument, place: string): string[] {
  const { name, budget, maximumGrant, ownContribution, status, partners } = project;
  const amounts = [budget, maximumGrant, ownContribution];
  const currencies = new Set(amounts.flatMap((amount) => amount?.currency ?? []));
  const codes = [...countryCodesIn(partners), ...countryCodesIn(project.with)];
  return [
    ...(currencies.size > 1 ? [t.severalCurrencies(place, name)] : []),
    ...(status !== undefined && statusOf(status) === null
      ? [t.unknownStatus(`${place}.status`, status)]
      : []),
    ...codes.filter((code) => !isCountry(code)).map((code) => t.unknownCountry(`${place}.partners`, code)),
  ];
}

interface Named {
  name: string;
  country?: string | undefined;
}

/** The later ones of those that cannot be told from an earlier one. */
function namedTwice(place: string, entries: readonly Named[]): string[] {
  const again = entries.filter((entry, at) => entries.slice(0, at).some((other) => isSame(entry, other)));
  return again.map(({ name }) => t.namedTwice(place, name));
}

function isSame(one: Named, other: Named): boolean {
  const isElsewhere = one.country && other.country && one.country !== other.country;
  return isSameName(one.name, other.name) && !isElsewhere;
}

/** An adoption beside a strategy that tells of its own, or beside none. */
function strayAdoption(document: WorkDocument): string[] {
  const { adoptedOn, adoptedBy, approvalRule } = document;
  const own = strategiesOf({ ...document, adoptedOn: undefined, adoptedBy: undefined });
  const isThere = own.length > 0 || (approvalRule !== undefined && adoptedBy !== undefined);
  const told = { adoptedOn, adoptedBy };
  const keys = (["adoptedOn", "adoptedBy"] as const).filter((key) => told[key] !== undefined);
  if (!isThere) return keys.map(t.belongsToNothing);
  const newest = namedStrategies(document).find(({ name }) => name === own.at(-1)?.name);
  return keys
    .filter((key) => newest?.[key] !== undefined && !isSaidAlike(newest[key], told[key]))
    .map(t.saidTwice);
}

type Said = string | number | readonly string[] | undefined;

function isSaidAlike(one: Said, other: Said): boolean {
  const lines = (said: Said) => linesFrom(typeof said === "number" ? String(said) : said).join("\n");
  return lines(one) === lines(other);
}

/** Languages without the office that speaks them, and an aim without the network that has it. */
function strayWords({ office, languages, aim, network, networks = [] }: WorkDocument): string[] {
  const isAimless = [...(network ? [network] : []), ...networks].some((each) => each.aim === undefined);
  return [
    ...(languages && office === undefined ? [t.belongsToNothing("languages")] : []),
    ...(aim !== undefined && !isAimless ? [t.belongsToNothing("aim")] : []),
  ];
}
