import { formatDate, formatDateRange, type IsoDate } from "~/shared/dates";
import { formatAmount } from "~/shared/money";
import { defineTexts } from "~/shared/texts";
import type { KnownMinor, PublicDates } from "../snapshots/common";

/** What the lines of a comparison between two versions are called, and how they say what they hold. */
export const lineTexts = defineTexts({
  da: {
    notKnown: "ikke oplyst",
    title: "Titel",
    committees: "Udvalg",
    leads: (name: string) => `${name} (ansvarligt)`,
    places: "Steder",
    dates: "Datoer",
    purpose: "Formål",
    question: "Spørgsmål",
    alternatives: "Alternativer",
    transport: "Transport",
    travelClass: "Rejseklasse",
    travelTime: "Rejsetid",
    lodging: "Overnatning",
    source: "Kilde",
    professionalShare: "Faglig andel",
    minutesOf: (professional: number, counted: number) => `${professional} af ${counted} minutter`,
    visit: (topic: string) => `Programpunkt: ${topic}`,
    cancelled: "aflyst",
    dayNotKnown: "dag ikke oplyst",
    kindNotKnown: "art ikke oplyst",
    politicians: (committee: string) => `Politikere, ${committee}`,
    unnamed: (count: number) => `${count} uden navn`,
    officials: "Embedsmænd",
    guests: "Gæster",
    role: (headcount: number, role: string) => (role ? `${headcount} ${role}` : String(headcount)),
    companions: "Ledsagere",
    withdrew: "Afbud",
    basis: "Deltagerne er",
    basisIs: { planned: "dem, der skal rejse", went: "dem, der rejste", not_known: "ikke oplyst" },
    incomplete: "ikke alle er talt med",
    budgetLine: (line: string) => `Budget, ${line}`,
    accountLine: (line: string) => `Regnskab, ${line}`,
    budgetTotal: "Budget i alt",
    accountTotal: "Regnskab i alt",
    perParticipant: "Pr. deltager",
    share: (committee: string) => `Andel, ${committee}`,
    municipality: "Kommunen betaler",
    funder: (funder: string) => `Tilskud, ${funder}`,
    sourceFigure: "Kildens eget tal",
    agrees: { yes: "stemmer med vores", no: "stemmer ikke med vores" },
    headcount: "Antal, der rejser for offentlige midler",
    money: "Valuta og moms",
    split: "Deling mellem udvalgene",
    splitBy: { politicians: "efter antal politikere", equal: "lige", manual: "som aftalt" },
    holdsLast: "heri den sidste øre",
    checkedOn: (on: IsoDate) => `vurderet ${formatDate(on)}`,
    costNote: "Note til regnskabet",
    provisional: (amount: string) => `${amount} (foreløbigt)`,
    decision: (body: string, meetingOn: IsoDate) => `Beslutning, ${body} ${formatDate(meetingOn)}`,
    item: (item: string) => `punkt ${item}`,
    forAll: "for alle udvalg",
    released: (on: IsoDate) => `frigivet ${formatDate(on)}`,
    legalBasis: "Hjemmel",
    requestedBy: { council: "efter anmodning fra byrådet", committee: "efter anmodning fra udvalget" },
    scope: { this_trip: "for denne tur", general: "i almindelighed" },
    document: (title: string) => `Dokument: ${title}`,
    documentIs: "vedlagt",
    divergent: (author: string) => `Afvigende vurdering, ${author}`,
    recommendation: (number: number) => `Anbefaling ${number}`,
    owner: (number: number) => `Anbefaling ${number}, ansvarlig`,
    notAssigned: "ikke fordelt",
    status: (number: number) => `Anbefaling ${number}, status`,
    outcome: (number: number) => `Anbefaling ${number}, hvad der skete`,
    followUpOn: (number: number) => `Anbefaling ${number}, næste opfølgning`,
    contributions: "Bidrag",
    contributionsOf: (received: number, expected: number) => `${received} af ${expected}`,
    signed: "Underskrevet",
    signedAs: {
      chair: "formand",
      vice_chair: "næstformand",
      successor_chair: "formand for det udvalg, der har afløst udvalget",
      minutes: "efter referatet",
    },
    presented: "Lagt frem",
  },
});

export type LineTexts = (typeof lineTexts)["da"];

export function amountIn(t: LineTexts, currency: string): (minor: KnownMinor) => string {
  return (minor) => (minor === null ? t.notKnown : formatAmount(minor, currency));
}

export function datesIn(t: LineTexts, { startsOn, endsOn }: PublicDates): string {
  return startsOn === null ? t.notKnown : formatDateRange(startsOn, endsOn);
}
