import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { partnerLabels } from "~/features/partners/texts";
import { pageDone } from "~/features/publications/public-pages/texts";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";
import type { ExchangeKind } from "./exchange";

export const exchangeLabels: FieldLabels = {
  title: { what: "en overskrift" },
  kind: { what: "en art" },
  startsOn: "Begyndelse",
  endsOn: "Afslutning",
  headcount: { what: "antal deltagere" },
  description: "Emne og forløb",
  outcome: "Det kom der ud af det",
  responsible: "Ansvarlig",
  committeeId: "Udvalg",
  internalNote: "Intern note",
  ...partnerLabels,
};

/** What an exchange is, in a word; the public pages say the same. */
export const exchangeKindWords: Record<ExchangeKind, string> = {
  visit_received: "Modtaget besøg",
  staff: "Udveksling af medarbejdere",
  school: "Skoleudveksling",
  other: "Anden udveksling",
};

const done: Record<string, string> = {
  oprettet: "Udvekslingen er oprettet",
  rettet: "Udvekslingen er rettet",
  slettet: "Udvekslingen er slettet",
  ...pageDone,
};

export const exchangeTexts = defineTexts({
  da: {
    pageTitle: (name: string) => `${name} – Udsyn`,
    title: "Udvekslinger",
    heading: "Besøg og udvekslinger",
    done,
    kind: exchangeKindWords,
    search: "Søg efter overskrift",
    found: (total: number) => `${total} ${plural(total, "udveksling", "udvekslinger")}`,
    none: "Der er ingen besøg og udvekslinger endnu.",
    noneYet:
      "Der er ingen besøg og udvekslinger endnu. Opret besøg, kommunen har modtaget, og udvekslinger af medarbejdere og elever.",
    notFound: "Ingen udvekslinger passer til det, du har søgt efter.",
    all: "Vis alle",
    create: "Opret udveksling",
    edit: "Ret udveksling",
    columns: { title: "Udveksling", kind: "Art", period: "Tid", headcount: "Deltagere" },
    notKnown: "Ikke oplyst",
    until: (date: string) => `til ${date}`,
    refused: "Udvekslingen er ikke gemt",

    titleLabel: "Overskrift",
    titleHint: "Fx »Lærere fra Eisenach på besøg«",
    kindLabel: "Art",
    chooseKind: "Vælg art",
    startsOn: "Begyndelse",
    endsOn: "Afslutning",
    dateHint: "En dag, en måned eller et år, fx 2024 eller maj 2024",
    headcountLabel: "Antal deltagere",
    headcountHint: "Lad feltet stå tomt, hvis ingen ved det.",
    description: "Emne og forløb",
    noDescription: "Emnet er ikke beskrevet endnu.",
    outcome: "Det kom der ud af det",
    noOutcome: "Ikke skrevet endnu.",
    responsible: "Ansvarlig",
    responsibleHint: "En afdeling eller en funktion. Det bliver offentligt.",
    committee: "Udvalg",
    committeeNone: "Intet udvalg",
    partners: "Sammen med",
    internalNote: "Intern note",
    internalNoteHint: "Vises aldrig uden for arbejdsrummet.",
    remove: "Slet udvekslingen",
    removeLead: "Det kan ikke fortrydes.",
  },
});

export const exchangeRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "exchange.endsBeforeStart": () => ({
      title: "Udvekslingen slutter, før den begynder",
      text: "Skriv en afslutning, der ligger efter begyndelsen.",
    }),
  },
});
