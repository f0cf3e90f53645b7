import { pageDone } from "~/features/publications/public-pages/texts";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";

export const programmeLabels: FieldLabels = {
  name: { what: "programmets navn" },
  areas: "Støtter",
  guidance: "Vejledning",
  website: "Webadresse",
  startsOn: "Begyndelse",
  endsOn: "Afslutning",
};

export const callLabels: FieldLabels = {
  title: { what: "indkaldelsens titel" },
  opensOn: "Åbner",
  deadlineOn: "Frist",
  link: "Webadresse",
};

const done: Record<string, string> = {
  oprettet: "Programmet er oprettet",
  rettet: "Programmet er rettet",
  slettet: "Programmet er slettet",
  indkaldelse: "Indkaldelsen er gemt",
  "indkaldelse-slettet": "Indkaldelsen er slettet",
  ...pageDone,
};

export const euTexts = defineTexts({
  da: {
    pageTitle: (name: string) => `${name} – Udsyn`,
    title: "EU-programmer",
    done,
    unknown: "Ikke oplyst",
    deadlines: "De næste frister",
    noDeadlines: "Der er ingen frister forude.",
    search: "Søg efter navn eller område",
    found: (total: number) => `${total} ${plural(total, "program", "programmer")}`,
    none: "Der er ingen EU-programmer endnu.",
    noneYet: "Der er ingen EU-programmer endnu. Opret dem, kommunen kan søge, så kollegerne kan finde dem.",
    notFound: "Ingen programmer passer til det, du har søgt efter.",
    all: "Vis alle",
    create: "Opret program",
    edit: "Ret program",
    delete: "Slet programmet",
    deleteLead: "Kun et program uden projekter og indkaldelser kan slettes. Det kan ikke fortrydes.",
    refused: "Programmet er ikke gemt",
    columns: { name: "Program", policyAreas: "Fagområder", period: "Periode" },
    until: (date: string) => `til ${date}`,

    name: "Navn",
    areas: "Støtter",
    areasLong: "Det, programmet støtter",
    onePerLine: "Én pr. linje",
    policyAreas: "Fagområder",
    guidance: "Vejledning",
    guidanceHint: "Hvordan man griber det an: hvem der kan søge, hvor meget der gives, hvem der hjælper.",
    noGuidance: "Der er ikke skrevet nogen vejledning endnu.",
    website: "Webadresse",
    startsOn: "Begyndelse",
    endsOn: "Afslutning",
    dateHint: "En dag, en måned eller et år, fx 2024 eller maj 2024",
    period: "Periode",
    facts: "Kort fortalt",

    calls: "Indkaldelser",
    noCalls: "Der er ingen indkaldelser endnu.",
    addCall: "Tilføj indkaldelse",
    editCall: "Ret indkaldelse",
    deleteCall: "Slet indkaldelsen",
    deleteCallLead: "En indkaldelse, hvis frist er passeret, kan blive stående. Sletning kan ikke fortrydes.",
    callRefused: "Indkaldelsen er ikke gemt",
    callTitle: "Titel",
    callTopic: "Emne",
    opensOn: "Åbner",
    deadlineOn: "Frist",
    link: "Webadresse",
    note: "Bemærkning",
    noteHint: "Står også på programmets offentlige side.",
    readCall: "Læs indkaldelsen",
    edited: "Ret",

    users: "Hvem i kommunen har brugt det",
    noUsers: "Ingen projekter har brugt programmet endnu.",
    userColumns: { project: "Projekt", status: "Status", department: "Forvaltning", contact: "Kontakt" },
  },
});
