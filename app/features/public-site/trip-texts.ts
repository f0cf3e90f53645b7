import type { PublicPart } from "~/features/publications/parts";
import type { DutyKind, Responsible } from "~/features/travel-rules/findings";
import { formatDate, formatDateRange, formatPartial, type IsoDate, type PartialDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { capitalise, joinWords, numberWord, plural } from "~/shared/words";

import { fullStop } from "./full-stop";

const counted = (n: number, one: string, many: string) => `${n} ${plural(n, one, many)}`;

const partNames: Record<PublicPart, string> = {
  programme: "program og budget",
  evaluation: "evalueringen",
  accounts: "regnskabet",
  follow_up: "opfølgningen",
};

/** A trip's page, from the first notice to the last follow-up, and its earlier versions. */
export const tripTexts = defineTexts({
  da: {
    reference: (reference: string) => `Studietur ${reference}`,
    untitled: (places: string) => `Studietur til ${places}`,
    /** Where neither title nor place is known. */
    nameless: (reference: string) => `Studietur ${reference}`,
    description: (committees: string, places: string, dates: string) =>
      `${committees}: studietur til ${places || "et sted, der ikke er oplyst"}, ${dates}. Program, deltagere, pris, evaluering, og hvad der kom ud af det.`,
    datesNotKnown: "datoerne er ikke oplyst",
    notKnown: "Ikke oplyst",
    administrative: "Turen er for medarbejdere og ledere og tæller ikke med i udvalgenes studieture.",
    days: (n: number) => capitalise(counted(n, "dag", "dage").replace(/^\d+/, numberWord(n))),
    fact: { committees: "Udvalg", dates: "Datoer", places: "Steder", edition: "Denne udgave" },
    edition: {
      published: (on: IsoDate) => `Offentliggjort ${formatDate(on)}`,
      corrected: (on: IsoDate) => `Rettet ${formatDate(on)}`,
      changed: (on: IsoDate) => `Ændret ${formatDate(on)}`,
      none: "Kun det, der blev besluttet på et åbent punkt",
    },
    life: {
      label: "Turens forløb",
      step: {
        approved: "Godkendt",
        programme: "Program offentligt",
        journey: { done: "Afholdt", now: "Undervejs", next: "Afrejse", late: "Afrejse", off: "Aflyst" },
        evaluated: {
          done: "Evalueret",
          now: "Evaluering",
          next: "Evaluering",
          late: "Evaluering",
          off: "Evaluering",
        },
        published: "Evaluering offentlig",
        on_record: "Offentliggjort",
        followed_up: "Opfølgning",
      },
      dueBy: (on: PartialDate) => `senest ${formatPartial(on)}`,
      overdue: (days: number) => `${counted(days, "dag", "dage")} over fristen`,
      ended: (count: number, of: number) =>
        `${count} af ${counted(of, "anbefaling", "anbefalinger")} er afsluttet`,
      notYet: "ikke endnu",
      notConfirmed: "ikke bekræftet",
      wasToBe: (dates: string) => `skulle være holdt ${dates}`,
    },
    standing: {
      approved: "Turen er godkendt, men ikke begyndt endnu.",
      reapproving: "Turen er godkendt. En ændring af den venter på en ny beslutning.",
      under_way: "Udvalgene er af sted nu.",
      dates_passed: "Datoerne er passeret. Det er endnu ikke bekræftet, om turen blev holdt.",
      held: "Turen er holdt.",
      recorded: "Turen er holdt og kendt fra ældre kilder.",
      cancelled: "Turen er aflyst.",
      not_going: "Turen bliver ikke til noget.",
    },
    cancelledWhy: "Hvorfor turen blev aflyst",
    noticeHeading: "Hvor står turen nu?",
    noticeOnly: "Program, deltagere og budget er ikke offentliggjort endnu.",
    nextHeading: "Det næste",
    nothingNext: "Der er ikke noget, som udestår.",
    duty: {
      approve: "Udvalgene beslutter, om turen skal holdes",
      publish_programme: "Program og budget bliver offentliggjort",
      confirm_held: "Det bliver bekræftet, at turen er holdt, og hvem der var med",
      evaluation: "Den skriftlige evaluering",
      accounts: "Regnskabet bliver gjort endeligt",
      publish_evaluation: "Evalueringen bliver offentliggjort",
      publish_accounts: "Regnskabet bliver offentliggjort",
      follow_up: "Udvalget følger op på anbefalingerne",
    } satisfies Record<DutyKind, string>,
    by: {
      secretary: "udvalgssekretæren",
      politicians: "politikerne",
      chair: "udvalgets formand",
      committee: "udvalget",
      coordinator: "den internationale koordinator",
    } satisfies Record<Responsible, string>,
    responsible: (by: string) => `Ansvarlig: ${by}.`,
    dutyBy: (what: string, on: IsoDate | null) => `${what}${on ? ` senest ${formatDate(on)}` : ""}`,
    chapter: {
      short: "Resumé",
      shortHeading: "Det korte af det lange",
      trip: "Turen",
      outcome: "Udbyttet",
      money: "Pengene",
      matter: "Sagen",
    },
    section: {
      purpose: "Formål",
      programme: "Program",
      travellers: "Deltagere",
      journey: "Rejse og ophold",
      evaluation: "Evaluering",
      divergent: "Afvigende vurdering",
      recommendations: "Anbefalinger",
      accounts: "Budget og regnskab",
      payers: "Hvem betalte",
      decisions: "Beslutninger",
      legalBasis: "Hjemmel",
      rules: "Blev reglerne fulgt?",
      documents: "Dokumenter",
      versions: "Versioner og rettelser",
      cite: "Henvis til siden",
    },
    question: {
      why: "Hvorfor?",
      who: "Hvem rejste?",
      whoGoes: "Hvem skal rejse?",
      outcome: "Hvad kom der ud af det?",
      cost: "Hvad kostede det?",
      costs: "Hvad må det koste?",
      payers: "Hvem betalte?",
      rules: "Blev reglerne fulgt?",
    },
    short: {
      notKnown: "Det er ikke oplyst.",
      heads: (heads: { politicians: number; officials: number; guests: number }) =>
        `${
          joinWords(
            [
              heads.politicians > 0 && counted(heads.politicians, "politiker", "politikere"),
              heads.officials > 0 && counted(heads.officials, "medarbejder", "medarbejdere"),
              heads.guests > 0 && counted(heads.guests, "gæst", "gæster"),
            ].filter((words) => words !== false),
          ) || "Ingen deltagere er oplyst"
        }.`,
      incomplete: "Ikke alle er talt med.",
      hosts: (hosts: number) =>
        `${capitalise(numberWord(hosts))} ${plural(hosts, "vært", "værter")} på programmet.`,
      recommendations: (n: number) =>
        n === 0
          ? "Ingen anbefalinger."
          : `${capitalise(numberWord(n))} ${plural(n, "anbefaling", "anbefalinger")}.`,
      recommendationsNotKnown: "Det er ikke oplyst, om der var anbefalinger.",
      statuses: (words: readonly string[]) => `${capitalise(joinWords(words))}.`,
      inTotal: "i alt",
      perParticipant: "pr. deltager.",
      perParticipantNotKnown: "Udgiften pr. deltager kan ikke opgøres.",
      provisional: "Regnskabet er foreløbigt.",
      and: "og",
      besideBudget: (over: number, money: (minor: number) => string) =>
        over === 0
          ? "Det er det samme som budgettet."
          : `Det er ${money(Math.abs(over))} ${over < 0 ? "mindre" : "mere"} end budgettet.`,
      budgeted: (money: string) => fullStop(`Budgettet er ${money}`),
      municipalityOnly: "Kommunen. Der er ikke registreret betaling fra andre.",
      municipality: (money: string | null) => `Kommunen ${money ?? "(beløbet er ikke oplyst)"}`,
      funder: (funder: string, money: string | null) => `${funder} ${money ?? "(beløbet er ikke oplyst)"}`,
      rulesKept: (kept: number, of: number) => {
        if (kept === of) return "Ja.";
        return kept === 0 ? "Nej." : `${capitalise(numberWord(kept))} af ${numberWord(of)}.`;
      },
      rulesRest: "Resten kan ikke gøres op endnu.",
      rulesPending: "Det kan ikke gøres op endnu.",
      rulesNone: "Der er ingen rejseregler registreret for valgperioden.",
      noRuleConcerns: "Ingen af reglerne gælder for denne tur.",
    },
    absent: {
      none: (part: PublicPart) => `${capitalise(partNames[part])} er ikke offentliggjort endnu.`,
      notRegistered: {
        programme: "Programmet er ikke registreret.",
        evaluation: "Evalueringen er ikke registreret.",
        accounts: "Udgiften er ikke oplyst.",
        follow_up: "Det er ikke registreret, hvad der kom ud af turen.",
      } satisfies Record<PublicPart, string>,
      cancelledEvaluation: "Turen blev aflyst, så der er ingen evaluering.",
      withdrawn: (part: PublicPart, on: IsoDate) =>
        `${capitalise(partNames[part])} blev trukket tilbage ${formatDate(on)}`,
      redacted: (part: PublicPart, on: IsoDate) =>
        `${capitalise(partNames[part])} er ikke fremme. Indholdet blev slettet ${formatDate(on)}`,
      reason: "Begrundelse:",
    },
    correction: {
      heading: (part: PublicPart, on: IsoDate) =>
        `${capitalise(partNames[part])} er rettet ${formatDate(on)}.`,
      earlier: (number: number) => `Læs version ${number}, som den var`,
    },
    rules: {
      caption: "Kommunens egne rejseregler, så vidt de angår turen.",
      columns: { rule: "Regel", evidence: "Turen", outcome: "Fulgt?" },
      all: (period: string) => `Alle regler for ${period}`,
      citation: (citation: string) => `»${citation}«`,
      dispensation: (body: string, on: IsoDate) => `Dispensation, ${body} ${formatDate(on)}`,
      explanation: "Redegørelse",
      noAccount: "Der er ikke modtaget nogen redegørelse.",
      by: (author: string, on: IsoDate) => `${author}, ${formatDate(on)}`,
      inherited: "Registreret bagud",
    },
    versions: {
      part: {
        programme: "Program og budget",
        evaluation: "Evaluering",
        accounts: "Regnskab",
        follow_up: "Opfølgning",
      } satisfies Record<PublicPart, string>,
      name: (part: string, number: number) => `${part}, version ${number}`,
      current: "Det er den udgave, du læser nu.",
      read: (part: string, number: number) => `Læs ${part.toLowerCase()}, version ${number}`,
      corrected: (on: IsoDate) => `Rettet ${formatDate(on)}.`,
      withdrawn: (on: IsoDate, reason: string) => `Trukket tilbage ${formatDate(on)}. ${reason}`,
      redacted: (on: IsoDate, reason: string) => `Indholdet er slettet ${formatDate(on)}. ${reason}`,
      none: "Ingen dele er offentliggjort endnu.",
      title: (part: string, number: number, trip: string) => `${part}, version ${number}: ${trip}`,
      bar: "Du læser en tidligere version, som den så ud, da den var offentliggjort.",
      currentBar: "Du læser den nyeste version af denne del alene.",
      newest: "Gå til turens side med det nyeste af alle dele",
      gone: {
        withdrawn: "Versionen er trukket tilbage og kan ikke læses.",
        redacted: "Versionens indhold er slettet. Nummer, dato og begrundelse er bevaret.",
      },
      published: (on: IsoDate) => `Offentliggjort ${formatDate(on)}`,
    },
    cite: {
      by: (municipality: string, year: string) => `${municipality} (${year}): `,
      what: (reference: string, on: IsoDate | null) =>
        `. Studietur ${reference}${on ? `, udgaven fra ${formatDate(on)}` : ""}. `,
      newest: "Adressen viser altid den nyeste udgave. Hver version har sin egen adresse ovenfor.",
    },
    dates: (startsOn: PartialDate | null, endsOn: PartialDate | null) =>
      startsOn === null ? "Datoerne er ikke oplyst" : formatDateRange(startsOn, endsOn),
  },
});
