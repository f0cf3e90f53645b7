import { defineTexts } from "~/shared/texts";

export const euTexts = defineTexts({
  da: {
    title: "EU-programmer",
    description:
      "EU-programmer, som kommunen kan søge: de næste frister, vejledning, og hvem der har brugt dem.",
    lead: "Hvad EU giver penge til, hvornår fristerne er, og hvad kommunen har brugt programmerne til.",
    unknown: "Ikke oplyst",
    deadlines: "De næste frister",
    noDeadlines: "Der er ingen frister forude.",
    programmes: "Programmer",
    programmesByArea: "Programmer efter fagområde",
    none: "Der er ikke offentliggjort nogen EU-programmer endnu.",
    noneInArea: "Ingen programmer står under det fagområde.",
    elsewhere: "Uden fagområde",
    filter: "Find programmer og frister",
    area: "Fagområde",
    allAreas: "Alle fagområder",
    show: "Vis",
    all: "Vis alle fagområder",
    news: "Seneste nyt",
    allNews: "Alle nyheder",
    networks: "Se også de netværk, kommunen er med i",

    facts: { period: "Programmet løber", areas: "Fagområder", published: "Opdateret" },
    until: (date: string) => `til ${date}`,
    website: "Programmets egen side",
    calls: "Indkaldelser",
    noCalls: "Der er ingen åbne eller kommende indkaldelser.",
    passed: "Tidligere indkaldelser",
    noDeadline: "Frist ikke oplyst",
    readCall: "Læs indkaldelsen",
    supports: "Det støtter programmet",
    guidance: "Vejledning",
    projects: "Projekter, der har brugt programmet",
    noProjects: "Ingen af kommunens offentlige projekter har brugt programmet endnu.",
  },
});
