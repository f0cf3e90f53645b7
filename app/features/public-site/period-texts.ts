import type { Outcome } from "~/features/travel-rules/findings";
import { formatDate, type IsoDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { capitalise, joinWords } from "~/shared/words";
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
    closedOn: (on: IsoDate) => `Valgperioden blev lukket ${formatDate(on)}.`,
    afterClosing: "Efter lukningen",
    afterClosingText: (names: readonly string[]) =>
      names.length === 0
        ? "Der er ikke kommet noget til, siden perioden blev lukket."
        : `Siden perioden blev lukket, er stillingen ændret for ${joinWords(names)}.`,
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
