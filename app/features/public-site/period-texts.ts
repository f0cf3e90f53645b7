import type { PublicPart } from "~/features/publications/parts";
import type { Outcome } from "~/features/travel-rules/findings";
import { formatDate, type IsoDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { capitalise, joinWords, numberWord, plural } from "~/shared/words";
import type { StepState, TripStep } from "./trip-steps";

type EventWords = Record<Exclude<StepState["state"], "waiting" | "not_registered">, string>;
const always = (words: string): EventWords => ({ done: words, next: words, late: words });

const outcomeWords: Record<Outcome, (n: number) => string> = {
  met: (n) => `${n} overholdt`,
  pending: (n) => `${n} afventer`,
  at_risk: (n) => `${n} kan glippe`,
  breached: (n) => `${n} ikke overholdt`,
  dispensed: (n) => `${n} med dispensation`,
  explained: (n) => `${n} med redegørelse`,
  not_applicable: (n) => `${n} ikke relevant`,
};

const partNames: Readonly<Record<PublicPart, string>> = {
  programme: "programmet med budget",
  evaluation: "evalueringen",
  accounts: "regnskabet",
  follow_up: "opfølgningen på anbefalingerne",
};

/** A period's page. */
export const periodTexts = defineTexts({
  da: {
    title: (period: string) => `Valgperioden ${period}`,
    description: (period: string) =>
      `Studieture i valgperioden ${period}: stillingen for hvert udvalg, tidslinje, hvad turene kostede, og om reglerne blev fulgt.`,
    chapters: {
      standing: "Stilling",
      timeline: "Tidslinje",
      trips: "Ture",
      rules: "Regler",
      departures: "Fravigelser",
    },
    standing: "Stillingen for hvert udvalg",
    closing: {
      closedOn: (on: IsoDate) => `Valgperioden blev lukket ${formatDate(on)}. Stillingen er endelig.`,
      openAgain: (on: IsoDate) => `Valgperioden har været lukket og blev genåbnet ${formatDate(on)}.`,
      after: "Efter lukningen",
      nothingLater: "Der er ikke kommet noget til, siden valgperioden blev lukket.",
      standOtherwise: (n: number) =>
        `${capitalise(numberWord(n, "neuter"))} udvalg står anderledes nu, end da valgperioden blev lukket.`,
      became: "er blevet til",
      notThere: "Ikke med",
      present: "Hele stillingen, som den er nu",
      later: "Hvad der siden er blevet kendt",
      undated: "Uden dato",
      trip: "Turen til",
      published: (part: PublicPart, number: number) =>
        number === 1
          ? `${partNames[part]} blev offentliggjort.`
          : `version ${number} af ${partNames[part]} blev offentliggjort.`,
      withdrawn: (part: PublicPart) => `${partNames[part]} blev trukket tilbage.`,
      redacted: (part: PublicPart, number: number) =>
        `indholdet af ${partNames[part]}, version ${number}, blev slettet.`,
      added: "er kommet med i perioden.",
      removed: "er ikke længere med i perioden.",
      changed: "har fået ændrede oplysninger.",
      earlier: (n: number) => plural(n, "En tidligere lukning", "Tidligere lukninger"),
      closed: "Lukket",
      reopened: (on: IsoDate) => `Genåbnet ${formatDate(on)} med denne begrundelse:`,
      thenStood: "Den stilling, der gjaldt, indtil perioden blev genåbnet",
    },
    timeline: {
      heading: "Tidslinje",
      title: (from: number, to: number) => `Tidslinje for valgperioden ${from}–${to}`,
      description:
        "Udvalgene står under hinanden, månederne hen ad siden. Fælles ture går på tværs af udvalgene. De samme oplysninger står i tabellen under figuren.",
      quarters: ["jan", "apr", "jul", "okt"],
      today: (day: string) => `I dag, ${day}`,
      todayShort: "I dag",
      signs: {
        trip: "Rejsen",
        approved: "Godkendt og evalueret",
        published: "Evaluering offentlig",
        due: "Frist",
        overdue: "Fristen er overskredet",
      },
      asTable: "Tidslinjen som tabel",
      none: "Der er ingen datoer at vise endnu.",
    },
    events: {
      caption: "Alle begivenheder og frister i perioden, i tidsrækkefølge.",
      columns: { date: "Dato", what: "Hvad", committees: "Udvalg" },
      what: {
        approved: always("Godkendt:"),
        programme: always("Program offentligt:"),
        held: { done: "Afholdt:", next: "Afrejse:", late: "Afrejse:" },
        evaluated: { done: "Evalueret:", next: "Frist for evaluering:", late: "Frist for evaluering:" },
        published: always("Evaluering offentlig:"),
      } satisfies Record<TripStep, EventWords>,
      overdue: "overskredet",
    },
    trips: "Turene og hvad de kostede",
    tripsCaption: "Kroner. Summen er af de ture, der er holdt.",
    rules: {
      heading: "Reglerne, og hvordan det går",
      none: "Der er ingen rejseregler registreret for valgperioden.",
      adopted: (by: string, on: IsoDate, from: IsoDate) =>
        `${capitalise(by)} vedtog reglerne ${formatDate(on)}. De gælder fra ${formatDate(from)}.`,
      readDecision: "Læs beslutningen",
      strengths:
        "»Skal« kan kun fraviges med en dispensation. »Bør« kan fraviges med en redegørelse. Begge dele er offentlige.",
      strength: { must: "Skal", should: "Bør" },
      appliesTo: (kinds: string) => `Gælder ${kinds}.`,
      counted: (counts: readonly { outcome: Outcome; count: number }[]) =>
        counts.length === 0
          ? "Der er ikke noget at gøre op endnu."
          : `${capitalise(joinWords(counts.map(({ outcome, count }) => outcomeWords[outcome](count))))}.`,
      of: { committee: (name: string) => `${name}:`, trip: (name: string) => `Turen til ${name}:` },
      inherited: "Registreret bagud, ved import eller da reglerne blev vedtaget.",
      earlier: "Tidligere udgaver af reglerne",
      version: (number: number, from: IsoDate) => `Version ${number}, gældende fra ${formatDate(from)}`,
    },
    departures: {
      heading: "Dispensationer og redegørelser",
      lead: "Her står det, hver gang en regel er fraveget, og hvorfor.",
      none: "Ingen regel er fraveget.",
      dispensation: "Dispensation",
      explanation: "Redegørelse",
      revoked: (on: IsoDate, reason: string) => `Tilbagekaldt ${formatDate(on)}. ${reason}`,
      item: (item: string) => (/^\d/.test(item) ? `punkt ${item}` : item),
      case: (caseNumber: string) => `Sag ${caseNumber}`,
      link: "Læs beslutningen",
      wholePeriod: "Hele perioden",
    },
  },
});
