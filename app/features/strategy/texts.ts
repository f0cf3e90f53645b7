import { pageDone } from "~/features/publications/public-pages/texts";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";
import type { PointKind } from "./strategy";
import type { StrategyStanding } from "./strategy-standing";

const standings: Record<StrategyStanding, string> = {
  in_force: "Gældende",
  unconfirmed: "Vedtagelsen er ikke registreret",
  coming: "Gælder senere",
  replaced: "Afløst",
  ended: "Udløbet",
};

/** The headings that a strategy's points stand under. */
export const pointHeadings: Record<PointKind, string> = {
  purpose: "Formål",
  statement: "Det siger strategien",
  in_line_with: "I tråd med",
  target_group: "Målgrupper",
  wanted_effect: "Ønskede effekter",
  principle: "Principper",
  twin_town_priority: "Prioriteter for venskabsbyer",
};

const done: Record<string, string> = {
  oprettet: "Strategien er oprettet",
  rettet: "Strategien er rettet",
  indhold: "Strategiens indhold er gemt",
  slettet: "Strategien er slettet",
  flyttet: "Indsatsen er flyttet",
  fjernet: "Indsatsen er fjernet",
  ...pageDone,
};

export const strategyTexts = defineTexts({
  da: {
    pageTitle: (name: string) => `${name} – Udsyn`,
    tab: "Strategi",
    title: "Strategier",
    done,
    standing: standings,
    search: "Søg efter navn",
    found: (total: number) => `${total} ${plural(total, "strategi", "strategier")}`,
    none: "Der er ingen strategi endnu.",
    noneYet: "Der er ingen strategi endnu. Opret den, der gælder nu, og gerne de tidligere.",
    notFound: "Ingen strategier passer til det, du har søgt efter.",
    all: "Vis alle",
    create: "Opret strategi",
    edit: "Ret strategi",
    editPoints: "Ret indholdet",
    columns: { name: "Strategi", adopted: "Vedtaget", standing: "Status" },
    policyAreas: "Fagområder",
    notKnown: "Ikke oplyst",
    facts: {
      adopted: "Vedtaget",
      ends: "Gælder til",
      replaces: "Afløser",
      replacedBy: "Afløst af",
      link: "Læs strategien",
      focus: "Fokusområder",
      explore: "Områder at undersøge",
    },
    summary: "Kort fortalt",
    noSummary: "Strategien er ikke beskrevet endnu.",
    points: pointHeadings,
    weight: (weight: number) => `vægt ${weight}`,
    noPoints: "Der er ikke skrevet noget om strategiens formål, målgrupper og principper endnu.",
    internalNote: "Intern note",
    remove: "Slet strategien",
    removeLead: "Strategien slettes med alt sit indhold og alle sine indsatser. Det kan ikke fortrydes.",
  },
});
