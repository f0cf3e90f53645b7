import type { DutyKind, Responsible } from "~/features/travel-rules/findings";
import { formatDate, formatPartial, type IsoDate, type PartialDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { capitalise, joinWords, numberWord, plural } from "~/shared/words";
import type { RowStanding } from "./scoreboard-rows";
import type { TripStep } from "./trip-steps";

const days = (n: number) => `${n} ${plural(n, "dag", "dage")}`;
const committees = (n: number) => numberWord(n, "neuter");

/** How the committees of a period stand. */
export const scoreboardTexts = defineTexts({
  da: {
    columns: { committee: "Udvalg", standing: "Stilling", next: "Det næste", by: "Ansvarlig" },
    asOf: (today: IsoDate) => `Opgjort ${formatDate(today)}.`,
    tracks: "Prikkerne er godkendt, program offentligt, afholdt, evalueret og offentliggjort.",
    standing: {
      dispensed: "Dispensation",
      explained: "Redegørelse",
      nothing: "Intet besluttet",
      passed_on: "Afløst",
      approved: "Godkendt",
      under_way: "Undervejs",
      dates_passed: "Ikke bekræftet",
      held: "Afholdt",
      late: "Afholdt",
      evaluated: "Evalueret",
      published: "Offentliggjort",
    } satisfies Record<RowStanding, string>,
    met: "Kravet er opfyldt.",
    notRegistered: "Evalueringen er ikke registreret.",
    dispensed: "Skal ikke rejse.",
    explained: "Har ikke rejst.",
    readWhy: "Læs begrundelsen",
    passedOn: "Afløst af et andet udvalg, som har overtaget turene.",
    noDemand: "Der er ingen regel om, at udvalget skal rejse.",
    noneHeld: "Ingen tur blev holdt i perioden.",
    toHold: {
      must: (on: IsoDate) => `Skal have holdt en tur senest ${formatDate(on)}`,
      should: (on: IsoDate) => `Bør have holdt en tur senest ${formatDate(on)}`,
    },
    departs: (trip: string, on: PartialDate) => `Rejser til ${trip} ${formatPartial(on)}`,
    duty: {
      approve: (trip: string) => `Beslutning om turen til ${trip}`,
      publish_programme: (trip: string) => `Offentliggør programmet for turen til ${trip}`,
      confirm_held: (trip: string) => `Bekræfter, at turen til ${trip} er holdt`,
      evaluation: (trip: string) => `Evaluering af turen til ${trip}`,
      accounts: (trip: string) => `Endeligt regnskab for turen til ${trip}`,
      publish_evaluation: (trip: string) => `Offentliggør evalueringen af turen til ${trip}`,
      publish_accounts: (trip: string) => `Offentliggør regnskabet for turen til ${trip}`,
      follow_up: (trip: string) => `Følger op på anbefalingerne fra turen til ${trip}`,
    } satisfies Record<DutyKind, (trip: string) => string>,
    by: (on: IsoDate) => ` senest ${formatDate(on)}`,
    overdue: (n: number) => `${days(n)} over fristen`,
    over: "over fristen",
    days,
    responsible: {
      secretary: "Udvalgssekretær",
      politicians: "Politikerne",
      chair: "Udvalgets formand",
      committee: "Udvalget",
      coordinator: "International koordinator",
    } satisfies Record<Responsible, string>,
    nobody: "Ingen udvalg er registreret i perioden.",
    summary: {
      published: (n: number, all: number) =>
        `${capitalise(committees(n))} af ${committees(all)} udvalg har holdt, evalueret og offentliggjort en studietur.`,
      nonePublished: (all: number) =>
        `Ingen af ${committees(all)} udvalg har holdt, evalueret og offentliggjort en studietur endnu.`,
      /** Told where none has come further that is known, and some of the trips are from old sources. */
      held: (n: number, all: number) =>
        `${capitalise(committees(n))} af ${committees(all)} udvalg har holdt en studietur.`,
      rest: (groups: { unknown: number; held: number; coming: number; allowed: number; nothing: number }) => {
        const words = [
          groups.unknown > 0 &&
            `${committees(groups.unknown)} har en tur, hvis evaluering ikke er registreret`,
          groups.held > 0 &&
            `${committees(groups.held)} har holdt en tur, hvis evaluering ikke er offentlig endnu`,
          groups.coming > 0 && `${committees(groups.coming)} er på vej`,
          groups.allowed > 0 && `${committees(groups.allowed)} har fået dispensation eller redegjort`,
          groups.nothing > 0 && `${committees(groups.nothing)} har intet besluttet`,
        ].filter((group) => group !== false);
        return words.length > 0 ? `${capitalise(joinWords(words))}.` : "";
      },
    },
    matrix: {
      caption: (today: IsoDate) =>
        `Opgjort ${formatDate(today)}. En fælles tur står på tværs af de udvalg, den tæller for.`,
      closedCaption: (on: IsoDate) => `Som det stod, da valgperioden blev lukket ${formatDate(on)}.`,
      trip: "Tur",
      step: {
        approved: "Godkendt",
        programme: "Program",
        held: "Afholdt",
        evaluated: "Evalueret",
        published: "Offentliggjort",
      } satisfies Record<TripStep, string>,
      joint: "fælles tur",
      cancelled: "aflyst",
      tripNumber: (name: string, n: number) => `${name}, tur ${n}`,
      noTrip: "Ingen tur",
      doesNotTravel: "Rejser ikke",
      deadline: "senest",
      departure: "afrejse",
      done: "Sket",
      next: "Kommer, med dato",
      late: "Fristen er overskredet",
      waiting: "Ikke sket, eller venter på trinnet før",
      notRegistered: "ikke regi\u00adstreret",
      dayNotKnown: "dato ikke oplyst",
    },
  },
});
