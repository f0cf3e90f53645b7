import type { ReportSection } from "~/features/reports/report";
import type {
  ReportEvaluationState,
  ReportExchange,
  ReportTrip,
  ReportTwinTown,
} from "~/features/reports/report-facts";
import { formatDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { numberWord, plural } from "~/shared/words";

const headings: Record<ReportSection, string> = {
  summary: "Året kort",
  trips: "Studieture og evalueringer",
  recommendations: "Hvad der blev af anbefalingerne",
  projects: "Projekter",
  partners: "Partnere, venskabsbyer og udvekslinger",
  money: "Økonomi",
  plans: "Næste år",
};

const outcomes: Record<ReportTrip["outcome"], string> = {
  held: "Holdt",
  cancelled: "Aflyst",
  not_confirmed: "Ikke bekræftet",
  approved: "Godkendt",
};

const evaluations: Record<ReportEvaluationState, string> = {
  approved: "Evalueret",
  awaited: "Evalueringen mangler",
  not_due: "Ikke rejst endnu",
  not_registered: "Evaluering ikke registreret",
  none_owed: "Ingen evaluering",
};

const exchanges: Record<ReportExchange["kind"], string> = {
  visit_received: "Besøg",
  staff: "Udveksling af medarbejdere",
  school: "Skoleudveksling",
  other: "Udveksling",
};

const twinTownEvents: Record<NonNullable<ReportTwinTown["event"]>, string> = {
  agreed: "Aftalen er indgået i året",
  ended: "Aftalen er ophørt i året",
  ended_unknown: "Ophørt, dato ikke oplyst",
  reviewed: "Aftalen er gennemgået i året",
};

export const reportTexts = defineTexts({
  da: {
    title: "Opfølgning",
    listTitle: "Årets opfølgning",
    listLead: "Hvert udvalg gør hvert år op, hvad der kom ud af det internationale arbejde.",
    description: (committee: string, year: number) =>
      `${committee}: det internationale arbejde i ${year}, studieture, evalueringer, anbefalinger, projekter og økonomi.`,
    name: (year: number) => `Opfølgning ${year}`,
    pageTitle: (committee: string, year: number) => `${committee}: opfølgning ${year}`,
    lead: (year: number) => `Det internationale arbejde i ${year}`,
    none: "Der er ikke offentliggjort nogen opfølgning endnu.",
    heading: headings,
    facts: {
      committee: "Udvalg",
      year: "År",
      decided: "Besluttet",
      published: "Offentliggjort",
      version: (number: number) => `version ${number}`,
    },
    figures: {
      trips: "Studieture holdt",
      evaluations: "Evalueret",
      recommendations: "Anbefalinger gennemført",
      projects: "Projekter",
      ofTotal: (total: number) => `af ${total}`,
    },
    trips: {
      caption: (year: number) => `Ture i ${year} med udgift og evaluering`,
      none: (year: number) => `Der er ikke registreret studieture i ${year}.`,
      nonePublic: (year: number) => `Der er ikke offentliggjort studieture i ${year}.`,
      late: "Ture fra tidligere år, der er evalueret i året",
      columns: {
        trip: "Tur",
        committees: "Udvalg",
        cost: "Udvalgets andel",
        whole: "Udgift",
        state: "Hvor den står",
      },
      untitled: (places: string) => `Studietur til ${places}`,
      noPlace: "Studietur",
      hosts: (hosts: string) => `Vært: ${hosts}`,
      outcome: outcomes,
      evaluation: evaluations,
      decidedOn: (date: string) => `Evalueret ${formatDate(date)}`,
      provisional: "foreløbig",
      administrative: "administrativ tur",
    },
    recommendations: {
      none: "Der er ingen anbefalinger at følge op på.",
      nonePublic: "Der er ikke offentliggjort anbefalinger at følge op på.",
      owner: (owner: string) => `Ansvarlig: ${owner}`,
      project: "Blev til projektet",
      from: "Fra turen",
      noStatus: "Status ikke offentliggjort",
    },
    projects: {
      none: "Udvalget har ingen projekter i året.",
      noStatus: "Status ikke offentliggjort",
      noneAtAll: "Der er ingen projekter i året.",
      nonePublic: "Der er ikke offentliggjort projekter i året.",
      budget: (amount: string) => `Budget ${amount}`,
      grant: (amount: string) => `tilskud ${amount}`,
      step: (status: string, on: string) => `${status} ${on}`,
      partners: (count: number) => `${numberWord(count)} ${plural(count, "partner", "partnere")}`,
    },
    partners: {
      none: "Der er ikke registreret besøg, udvekslinger eller venskabsbyer i året.",
      nonePublic: "Der er ikke offentliggjort besøg, udvekslinger eller venskabsbyer i året.",
      hosts: "Værter på årets ture",
      exchanges: "Besøg og udvekslinger",
      twinTowns: "Venskabsbyer",
      exchange: exchanges,
      people: (count: number) => `${count} ${plural(count, "deltager", "deltagere")}`,
      event: twinTownEvents,
      since: (date: string) => `siden ${date}`,
    },
    money: {
      none: "Der er hverken brugt eller modtaget penge.",
      nonePublic: "Der er ikke offentliggjort beløb for året.",
      withheldTrips: (count: number) =>
        `${numberWord(count)} ${plural(count, "tur er", "ture er")} ikke med, fordi regnskabet ikke er offentliggjort.`,
      noneKnown: "ikke oplyst",
      noneOut: "ikke offentliggjort",
      caption: "Brugt og modtaget i året",
      columns: { what: "Post", amount: "Beløb" },
      spent: "Udvalgets andel af årets studieture",
      spentByAll: "Årets studieture",
      outside: "Heraf betalt udefra",
      granted: "Bevilget tilskud til projekter",
      unknownTrips: (count: number) =>
        `${numberWord(count)} ${plural(count, "tur er", "ture er")} ikke med, fordi udgiften ikke er oplyst.`,
      provisionalTrips: (count: number) =>
        `${numberWord(count)} ${plural(count, "tur har", "ture har")} kun foreløbige beløb.`,
      unpublishedGrants: (count: number) =>
        `${numberWord(count)} ${plural(count, "bevilling er", "bevillinger er")} ikke med, fordi beløbet ikke er offentliggjort.`,
      unknownGrants: (count: number) =>
        `${numberWord(count)} ${plural(count, "bevilling er", "bevillinger er")} ikke med, fordi beløbet ikke er oplyst.`,
    },
    plans: {
      none: (year: number) => `Der er ikke godkendt noget for ${year} endnu.`,
      nonePublic: (year: number) => `Der er ikke offentliggjort noget for ${year} endnu.`,
      trips: "Godkendte studieture",
      milestones: "Milepæle i projekterne",
    },
    decision: {
      heading: "Udvalgets beslutning",
      on: (body: string, date: string) => `${body}, ${formatDate(date)}`,
      gatheredOn: (date: string) => `Tallene er opgjort ${formatDate(date)}.`,
      agendaItem: (item: string) => `punkt ${item}`,
      caseNumber: (number: string) => `sag ${number}`,
      link: "Se punktet",
    },
    versions: {
      heading: "Versioner",
      current: "Gældende",
      corrected: (date: string) => `Rettet ${formatDate(date)}`,
      withdrawn: "Opfølgningen er trukket tilbage",
      earlier: "Dette er en tidligere version. Der er kommet en ny.",
      newest: "Se den gældende",
    },
    byYear: (year: number) => String(year),
  },
});
