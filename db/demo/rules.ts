import type { KeylessRule } from "~/features/travel-rules/draft/rule-draft";
import type { Rule, RuleKind, RuleOf, RuleParameters } from "~/features/travel-rules/rule-sets";

type Given<K extends RuleKind> = { kind: K; citation: string } & RuleParameters[K] &
  Partial<Pick<RuleOf<K>, "strength" | "where">>;

/** A rule for every committee but the council; a 'must' where the story does not say otherwise. */
function storyRule<K extends RuleKind>(given: Given<K>): Rule {
  return {
    key: given.kind,
    strength: "must",
    where: "anywhere",
    appliesTo: ["standing", "finance"],
    committeeIds: [],
    administrative: false,
    ...given,
  } as unknown as Rule;
}

const oneTrip = [
  storyRule({
    kind: "minimumTrips",
    per: "period",
    strength: "should",
    count: 1,
    citation: "Hvert udvalg bør holde mindst én studietur i valgperioden.",
  }),
  storyRule({
    kind: "maximumTrips",
    per: "period",
    count: 1,
    citation: "Et udvalg kan højst holde én studietur i valgperioden. Flere udvalg kan rejse sammen.",
  }),
];

const evaluated = storyRule({
  kind: "evaluationDue",
  count: 90,
  unit: "days",
  citation: "Hver tur evalueres skriftligt senest 90 dage efter hjemkomsten.",
});

/** What the council asked for first: one trip per committee and period, evaluated in writing. */
export const earlierRules: readonly Rule[] = [...oneTrip, evaluated];

const costCitation = (kroner: string) =>
  `Udgiften må højst være ${kroner} kr. pr. deltager. En dyrere tur forelægges Økonomiudvalget.`;

const costs = (kroner: number, words: string) =>
  storyRule({
    kind: "costPerParticipant",
    amount: kroner * 100,
    includes: "everything",
    above: "finance",
    citation: costCitation(words),
  });

/** The rules with which a period of the story's recent trips begins. */
export const recentRules: readonly Rule[] = [
  ...oneTrip,
  storyRule({
    kind: "heldEarly",
    months: 30,
    strength: "should",
    citation: "Turen bør ligge så tidligt, at udvalget kan nå at bruge det, det har set.",
  }),
  storyRule({
    kind: "maximumDays",
    where: "abroad",
    days: 4,
    citation: "En tur til udlandet varer højst fire dage med rejsen.",
  }),
  storyRule({
    kind: "destinations",
    where: "abroad",
    groups: ["nordic", "europe"],
    countries: [],
    citation: "Ture til udlandet går til Norden eller det øvrige Europa.",
  }),
  costs(12_000, "12.000"),
  storyRule({
    kind: "decisionBeforeDeparture",
    body: "committee",
    contents: ["programme", "itemised_budget"],
    item: "open",
    citation: "Udvalget godkender program og budget på et åbent punkt, før turen begynder.",
  }),
  storyRule({
    kind: "programmePublished",
    days: 14,
    citation: "Program og budget lægges på hjemmesiden senest 14 dage før afrejsen.",
  }),
  evaluated,
  storyRule({
    kind: "partsPublished",
    strength: "should",
    parts: ["evaluation", "accounts"],
    count: 4,
    unit: "months",
    citation: "Evaluering og regnskab bør være offentlige senest fire måneder efter hjemkomsten.",
  }),
];

/** What the next version changes. */
export const dearerTrips: Rule = costs(14_000, "14.000");

/** What the next version adds. */
export const addedRules: readonly KeylessRule[] = [
  storyRule({
    kind: "maximumOfficials",
    count: 2,
    per: "committee",
    citation: "Højst to embedsmænd rejser med for hvert udvalg.",
  }),
  storyRule({
    kind: "professionalShare",
    strength: "should",
    percent: 70,
    citation: "Det faglige bør fylde mindst 70 % af programmet.",
  }),
].map(({ key: _, ...rule }) => rule);
