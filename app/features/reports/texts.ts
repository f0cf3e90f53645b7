import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { numberWord, plural } from "~/shared/words";
import type { LeftOut } from "./public-report";
import type { ReportSection } from "./report";

export const reportLabels: FieldLabels = {
  body: { what: "hvem der besluttede" },
  decidedOn: "Mødedato",
  item: "Punktet",
  link: "Link",
  reason: { what: "begrundelsen" },
  note: { what: "hvad der er rettet" },
};

const done: Readonly<Record<string, string>> = {
  begyndt: "Opfølgningen er begyndt",
  gemt: "Opfølgningen er gemt",
  besluttet: "Udvalgets beslutning er skrevet ind",
  genaabnet: "Opfølgningen er en kladde igen",
  offentliggjort: "Opfølgningen er offentliggjort",
  "trukket-tilbage": "Opfølgningen er trukket tilbage",
};

const sections: Record<ReportSection, string> = {
  summary: "Året kort",
  trips: "Studieture og evalueringer",
  recommendations: "Anbefalingerne",
  projects: "Projekterne",
  partners: "Partnere, venskabsbyer og udvekslinger",
  money: "Økonomien",
  plans: "Næste år",
};

const hints: Record<ReportSection, string> = {
  summary: "Det vigtigste i to-tre sætninger. Tallene står nedenunder.",
  trips: "Hvad udvalget fik ud af årets ture. Turene og deres evalueringer står i en tabel.",
  recommendations: "Hvad der er sket med dem. Hver anbefaling og dens status står i en liste.",
  projects: "Hvordan det går. Projekterne og det, der er sket i året, står i en liste.",
  partners: "Hvem udvalget har haft med at gøre, og hvad det førte til.",
  money: "Det, tallene ikke siger selv.",
  plans: "Hvad udvalget vil. Det, der allerede er godkendt, står i en liste.",
};

const leftOut: Record<LeftOut["what"], (name: string) => string> = {
  trip: (name) => `Turen ${name}, fordi dens godkendelse ikke er offentlig`,
  title: (name) => `Titel, værter og deltagere for ${name}, så vidt det ikke står i et offentligt program`,
  cost: (name) => `Udgiften til ${name}, så vidt den ikke står i et offentligt regnskab`,
  recommendation: (name) => `Anbefalingen »${name}«, fordi den ikke står i en offentlig evaluering`,
  followUp: (name) =>
    `Hvad der blev af anbefalingen »${name}«, så vidt det ikke står i en offentlig opfølgning på turen`,
  project: (name) => `Projektet ${name}, fordi dets side ikke er offentlig`,
  projectFacts: (name) => `Det om projektet ${name}, som dets offentlige side ikke siger`,
  exchange: (name) => `Udvekslingen ${name}, fordi dens side ikke er offentlig`,
  exchangeFacts: (name) => `Det om udvekslingen ${name}, som dens offentlige side ikke siger`,
  twinTown: (name) => `Venskabsbyen ${name}, fordi dens side ikke er offentlig`,
  twinTownFacts: (name) => `Det om venskabsbyen ${name}, som dens offentlige side ikke siger`,
};

export const reportTexts = defineTexts({
  da: {
    pageTitle: (name: string) => `${name} – Udsyn`,
    title: "Opfølgning",
    done,
    lead: "Hvert udvalg får hvert år en opfølgning på det internationale arbejde. Programmet skriver det, det ved; sekretæren skriver resten; udvalget beslutter.",
    years: "År",
    forYear: (year: number) => `Opfølgninger for ${year}`,
    noCommittees: (year: number) => `Ingen udvalg er registreret i ${year}.`,
    columns: { committee: "Udvalg", state: "Status", next: "Næste skridt" },
    state: { none: "Ikke begyndt", draft: "Kladde", decided: "Besluttet", published: "Offentlig" },
    start: "Begynd opfølgningen",
    startFor: (committee: string) => `Begynd opfølgningen for ${committee}`,
    open: "Åbn",
    openFor: (committee: string) => `Åbn opfølgningen for ${committee}`,
    name: (committee: string, year: number) => `Opfølgning ${year}: ${committee}`,

    draftPanel: "Kladde",
    draftLead:
      "Tallene og listerne kommer fra programmet og følger med, så længe opfølgningen er en kladde. Når udvalget har besluttet den, ændrer de sig ikke mere.",
    decidedPanel: "Besluttet",
    decidedLead: "Opfølgningen står, som udvalget besluttede den.",
    write: "Skriv opfølgningen",
    decide: "Skriv udvalgets beslutning ind",
    publishing: "Offentliggørelse",
    reopen: "Genåbn opfølgningen",
    notPublic: "Opfølgningen er ikke offentlig.",
    publicVersion: (number: number, date: string) => `Version ${number} er offentlig, udgivet ${date}.`,
    seePublic: "Se den offentlige side",
    internalNote: "Intern note",
    internalNoteHint: "Vises aldrig uden for arbejdsrummet.",

    writing: "Skriv til opfølgningen",
    writingLead: "Lad et felt stå tomt, hvis listen siger det hele.",
    section: sections,
    sectionHint: hints,
    known: (section: string) => `Det ved programmet: ${section.toLowerCase()}`,
    projects: "Projekter, der også skal med",
    projectsHint:
      "De projekter, der udspringer af udvalgets ture og anbefalinger, eller som udvalget har besluttet, er med af sig selv.",
    refused: "Opfølgningen er ikke gemt",

    deciding: "Udvalgets beslutning",
    decidingLead: "Når beslutningen er skrevet ind, bliver opfølgningen stående, som den er nu.",
    body: "Hvem har besluttet?",
    decidedOn: "Mødedato",
    item: "Punktet",
    itemIs: { open: "Åbent punkt", closed: "Lukket punkt" },
    agendaItem: "Punkt nr.",
    caseNumber: "Sagsnummer",
    link: "Link til punktet",
    wording: "Beslutningens ordlyd",
    saveDecision: "Gem beslutningen",
    decisionRefused: "Beslutningen er ikke gemt",
    reopenLead:
      "Opfølgningen bliver en kladde igen, og udvalget skal have den på ny. Det, der er offentligt, bliver stående, til der kommer en ny version.",
    reason: "Hvorfor genåbnes den?",
    reopenRefused: "Opfølgningen er ikke genåbnet",

    publish: (number: number) => `Offentliggør version ${number}`,
    notDecided: "Opfølgningen kan offentliggøres, når udvalget har besluttet den.",
    closedItem: "Opfølgningen er besluttet på et lukket punkt og kan ikke offentliggøres.",
    unchanged: (number: number) => `Den offentlige version ${number} siger det samme.`,
    notYours: "Koordinatoren offentliggør opfølgningen.",
    firstNote: "Note til læserne",
    note: "Hvad er rettet?",
    noteHint: "Noten står ved versionen på den offentlige side.",
    preview: (number: number) => `Forhåndsvisning af version ${number}`,
    bar: (address: string) => `Sådan kommer siden til at stå på ${address}`,
    leftOutHeading: (count: number) =>
      `${numberWord(count)} ${plural(count, "ting", "ting")} kommer ikke med`,
    leftOutLead:
      "Opfølgningen offentliggør ikke noget, der ikke er offentligt i sig selv. Offentliggør det først, hvis det skal med.",
    leftOut,
    publishRefused: "Opfølgningen er ikke offentliggjort",
    withdraw: "Træk opfølgningen tilbage",
    withdrawReason: "Hvorfor trækkes den tilbage?",
    withdrawHint: "Alle versioner slettes, og begrundelsen står på adressen.",
    withdrawRefused: "Opfølgningen er ikke trukket tilbage",
  },
});
