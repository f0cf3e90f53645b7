import type { CommitteePage } from "~/features/publications/snapshots/committee-page";
import { formatDate, type IsoDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { joinWords, plural } from "~/shared/words";

type Role = CommitteePage["members"][number]["role"];

/** A committee's page. */
export const committeeTexts = defineTexts({
  da: {
    description: (name: string, period: string) =>
      `${name} i valgperioden ${period}: studieture, hvad de kostede, hvad udvalget lærte, og hvad der kom ud af det.`,
    lead: (period: string, startsOn: IsoDate, endsOn: IsoDate, isWhole: boolean) =>
      isWhole
        ? `Udvalget virker i valgperioden ${period}.`
        : `Udvalget virker fra ${formatDate(startsOn)} til ${formatDate(endsOn)}.`,
    cameFrom: (names: readonly string[]) =>
      `Det kommer af ${joinWords(names)}, og her står også de ture, som udvalgene før det holdt.`,
    inShort: "Kort fortalt",
    figures: {
      held: (n: number) => plural(n, "studietur holdt", "studieture holdt"),
      cancelled: (n: number) => (n === 1 ? "og én aflyst" : `og ${n} aflyst`),
      total: "i alt",
      totalNote: "i de enkelte års priser",
      missing: (n: number) => `Udgiften mangler for ${n} ${plural(n, "tur", "ture")}`,
      average: "i gennemsnit pr. deltager",
      averageOf: (n: number) => `${n} ${plural(n, "deltager", "deltagere")}`,
      notKnown: "ikke oplyst",
      recommendations: "anbefalinger gennemført",
      of: (n: number) => ` af ${n}`,
    },
    notConcerned: "Ingen rejseregel gælder for udvalget.",
    lineage: "Udvalgets vej hertil",
    before: "Før",
    self: "Udvalget selv",
    after: "Efter",
    noTrips: "Ingen studieture er offentlige.",
    trips: "Turene og hvad de kostede",
    tripsCaption:
      "Kroner i de enkelte års priser. Når flere udvalg rejste sammen, er andelen dette udvalgs del af udgiften.",
    jointWith: (names: readonly string[]) => `Fælles med ${joinWords(names)}`,
    reports: "Årets opfølgning",
    report: (year: number) => `Det internationale arbejde i ${year}`,
    lessons: "Det lærte udvalget, og det kom der ud af det",
    noLessons: "Der er ikke offentliggjort nogen evaluering af udvalgets ture.",
    notFollowedUp: "Det er ikke offentliggjort, hvad der kom ud af den.",
    members: (period: string) => `Medlemmer ${period}`,
    membersNotKnown: "Medlemmerne er ikke registreret.",
    role: {
      chair: "formand",
      vice_chair: "næstformand",
      member: null,
      substitute: "stedfortræder",
    } satisfies Record<Role, string | null>,
    until: (day: IsoDate) => `til ${formatDate(day)}`,
    since: (day: IsoDate) => `fra ${formatDate(day)}`,
  },
});
