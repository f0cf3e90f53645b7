import { defineTexts } from "~/shared/texts";
import { numberWord, plural } from "~/shared/words";
import type { TripStanding } from "./trip-standing";
import type { TripCost } from "./trip-summary";

const trips = (n: number) => `${n} ${plural(n, "studietur", "studieture")}`;

/** Lists of trips, committees and periods. */
export const listTexts = defineTexts({
  da: {
    trips: {
      title: "Studieture",
      description:
        "Alle offentlige studieture: søg efter emne, by eller udvalg, og vælg periode, udvalg og land.",
      lead: "Hver tur har én adresse hele livet: fra den er godkendt, til anbefalingerne er fulgt op.",
      form: "Find en studietur",
      search: "Emne, by eller udvalg",
      period: "Valgperiode",
      committee: "Udvalg",
      country: "Land",
      all: { period: "Alle perioder", committee: "Alle udvalg", country: "Alle lande" },
      show: "Vis turene",
      reset: "Vis alle studieture",
      found: (n: number) => (n === 0 ? "Ingen studieture svarer til det, du søger." : `${trips(n)} fundet.`),
      foundHeading: "Turene",
      nothing: "Prøv et andet ord, en by eller et land, eller fjern et af valgene.",
      nothingAtAll: "Der er ikke offentliggjort nogen studieture endnu.",
      pages: "Sider med studieture",
      previous: "Forrige side",
      next: "Næste side",
      pageOf: (page: number, pages: number) => `Side ${page} af ${pages}`,
    },
    table: {
      caption: "Kroner, hvor ikke andet står. »Ikke oplyst« betyder, at tallet ikke kendes.",
      columns: {
        trip: "Tur",
        committees: "Udvalg",
        headcount: "Deltagere",
        total: "I alt",
        perParticipant: "Pr. deltager",
        share: "Udvalgets andel",
        basis: "Grundlag",
        standing: "Stilling",
      },
      basis: {
        final: "Endeligt regnskab",
        provisional: "Foreløbigt regnskab",
        budget: "Budget",
        not_known: "Ikke oplyst",
      } satisfies Record<TripCost["basis"], string>,
      costNotKnown: "Udgiften er ikke oplyst",
      heldSoFar: (n: number) => `Holdt: ${n} ${plural(n, "tur", "ture")}`,
      missing: (n: number) =>
        n === 0
          ? null
          : `Udgiften mangler for ${numberWord(n)} ${plural(n, "tur", "ture")}, som ikke er regnet med.`,
      average: (n: number) =>
        `Gennemsnittet pr. deltager er udgiften delt med deltagerne på ${numberWord(n)} ${plural(n, "tur", "ture")}, hvor begge dele kendes.`,
      none: "Ingen studieture er offentlige.",
    },
    standing: {
      approved: "Godkendt",
      reapproving: "Godkendt, ændring venter",
      under_way: "Undervejs",
      dates_passed: "Ikke bekræftet",
      held: "Afholdt",
      recorded: "Afholdt",
      cancelled: "Aflyst",
      not_going: "Bliver ikke holdt",
    } satisfies Record<TripStanding, string>,
    evaluated: "Evalueret",
    committees: {
      title: "Udvalg",
      description: "Udvalgene i hver valgperiode og de studieture, de har holdt.",
      lead: "Udvalg bliver omdøbt, lagt sammen og delt. På et udvalgs side står også turene fra de udvalg, det kommer af.",
      none: "Der er ikke registreret nogen udvalg endnu.",
      kind: {
        standing: "Stående udvalg",
        finance: "Økonomiudvalg",
        section17: "§ 17, stk. 4-udvalg",
        council: "Byråd",
      },
      columns: { committee: "Udvalg", trips: "Studieture" },
      caption: (period: string) => `Udvalg i valgperioden ${period}.`,
      trips: (n: number) => (n === 0 ? "Ingen" : String(n)),
    },
    periods: {
      title: "Valgperioder",
      description: "Hver valgperiodes studieture, og hvordan det gik for hvert udvalg.",
      lead: "En valgperiode er fire år fra 1. januar efter et kommunalvalg.",
      none: "Der er ikke registreret nogen valgperioder endnu.",
      held: (held: number, decided: number) =>
        held === decided ? `${trips(held)} holdt.` : `${trips(held)} holdt, ${decided - held} på vej.`,
      noRules: "Ingen rejseregler registreret.",
      closed: "Lukket",
      open: "I gang",
      ended: "Forbi",
      ahead: "Kommer",
    },
  },
});
