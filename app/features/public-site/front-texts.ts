import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";

/** The front page. */
export const frontTexts = defineTexts({
  da: {
    pageTitle: (municipality: string) => `Studieture i ${municipality}`,
    description: (municipality: string) =>
      `Hvem rejste hvorhen for ${municipality}, hvad kostede det, og hvad kom der ud af det? Program, regnskab og evaluering er åbne for alle.`,
    question: "Hvem rejste hvorhen, hvad kostede det, og hvad kom der ud af det?",
    lead: (municipality: string, since: number | null) =>
      `Udsyn viser de studieture, som udvalgene i ${municipality} har holdt${since === null ? "" : ` siden ${since}`}. Program, regnskab og evaluering er åbne for alle.`,
    search: "Søg efter emne, by eller udvalg",
    periodTrips: "Periodens studieture",
    rail: {
      evaluationMissing: "Evaluering mangler",
      nextDeparture: "Næste afrejse",
      underWay: "Undervejs nu",
      cancelled: "Aflyst",
      notConfirmed: "Ikke bekræftet",
    },
    standing: (period: string) => `Sådan står det i valgperioden ${period}`,
    figures: {
      held: "studieture holdt",
      ofDecided: (n: number) => ` af ${n} ${plural(n, "besluttet", "besluttede")}`,
      average: "i gennemsnit pr. deltager",
      averageOf: (known: number, held: number) =>
        known === held
          ? undefined
          : `Opgjort af ${known} ${plural(known, "tur", "ture")}; ${held - known} mangler.`,
      evaluations: "evalueringer offentlige",
      recommendations: "anbefalinger gennemført",
      of: (n: number) => ` af ${n}`,
      notKnown: "Ikke oplyst",
    },
    noRules: "Der er ingen rejseregler registreret for perioden.",
    wholePeriod: "Se hele perioden: datoer, tidslinje, regler og fravigelser",
    latest: "Senest offentliggjort",
    nothingLatest: "Der er ikke offentliggjort nogen evaluering endnu.",
    version: (n: number) => `Version ${n}`,
    corrected: (n: number) => `Version ${n}, rettet`,
    allTrips: "Alle studieture",
    empty: {
      heading: "Der er ingen studieture endnu",
      text: "Når et udvalg har godkendt en studietur på et åbent punkt, kan du læse om den her.",
    },
  },
});
