import { pageDone } from "~/features/publications/public-pages/texts";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";

export const newsLabels: FieldLabels = {
  topicId: "Emne",
  title: { what: "nyhedens titel" },
  newsOn: "Dato",
  link: "Webadresse",
};

export const topicLabels: FieldLabels = { name: { what: "emnets navn" } };

const done: Record<string, string> = {
  oprettet: "Nyheden er oprettet",
  rettet: "Nyheden er rettet",
  slettet: "Nyheden er slettet",
  emne: "Emnet er gemt",
  "emne-slettet": "Emnet er slettet",
  ...pageDone,
};

export const newsTexts = defineTexts({
  da: {
    pageTitle: (name: string) => `${name} – Udsyn`,
    title: "Nyt",
    done,
    search: "Søg i nyhederne",
    found: (total: number) => `${total} ${plural(total, "nyhed", "nyheder")}`,
    none: "Der er ingen nyheder endnu.",
    noneYet: "Der er ingen nyheder endnu. Skriv den første: kort, med et emne og et link.",
    noTopics: "Der er ingen emner endnu. Opret det første emne, så kan nyhederne sorteres efter det.",
    notFound: "Ingen nyheder passer til det, du har søgt efter.",
    all: "Vis alle",
    topicChoice: "Emne",
    allTopics: "Alle emner",
    show: "Vis",
    create: "Skriv nyhed",
    edit: "Ret nyhed",
    delete: "Slet nyheden",
    deleteLead: "En nyhed, der er offentlig, trækkes tilbage først. Sletning kan ikke fortrydes.",
    refused: "Nyheden er ikke gemt",
    columns: { title: "Nyhed", topic: "Emne", date: "Dato" },

    titleLabel: "Titel",
    topic: "Emne",
    chooseTopic: "Vælg emne",
    body: "Tekst",
    bodyHint: "Et par korte afsnit.",
    date: "Dato",
    dateHint: "Dag, måned og år, fx 22.9.2026",
    link: "Webadresse",
    linkHint: "Hvor der kan læses mere.",
    readMore: "Læs mere",

    topics: {
      title: "Emner",
      manage: "Emner",
      lead: "Et emnes adresse på den offentlige side bliver stående, også når det skifter navn.",
      address: (slug: string) => `/nyt/emne/${slug}`,
      used: (n: number) => (n === 0 ? "Ingen nyheder" : `${n} ${plural(n, "nyhed", "nyheder")}`),
      name: "Navn",
      rename: "Omdøb, flyt eller slet",
      up: "Flyt op",
      down: "Flyt ned",
      delete: "Slet",
      save: "Gem navn",
      add: "Nyt emne",
      create: "Opret emne",
      refused: "Emnet er ikke gemt",
    },
  },
});
