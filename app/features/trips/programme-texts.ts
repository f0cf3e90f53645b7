import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { joinWords, numberWord, plural } from "~/shared/words";

export const programmeTexts = defineTexts({
  da: {
    title: "Program",
    heading: (visits: number, days: number) => {
      const points = `Program, ${visits} ${plural(visits, "punkt", "punkter")}`;
      return days === 0 ? points : `${points} på ${numberWord(days)} ${plural(days, "dag", "dage")}`;
    },
    headingEmpty: "Program",
    empty:
      "Programmet er tomt. Begynd med rejsen ud og det vigtigste besøg; tider og værter kan komme senere.",
    emptyReadOnly: "Programmet er ikke skrevet endnu.",
    emptyPast: "Det vides ikke, hvad der var på programmet. Skriv de besøg, kilden nævner.",
    emptyPastReadOnly: "Det vides ikke, hvad der var på programmet.",
    noDates: "Turens datoer er ikke fastlagt. Punkter kan skrives på nu og få dag senere.",
    kind: { professional: "Fagligt", social: "Socialt", travel: "Rejse" },
    kindUnknown: "Art ikke oplyst",
    withoutDay: "Uden dag",
    add: "Tilføj punkt",
    addOn: (day: string) => ` ${day}`,
    addWithoutDay: "Tilføj punkt uden dag",
    change: "Ret",
    about: (topic: string) => ` ${topic}`,
    from: (time: string) => `kl. ${time}`,
    timeUnknown: "Uden tid",
    only: (names: readonly string[]) => `Kun ${joinWords(names)}`,
    everybody: "Alle deltagere",
    cancelled: "Aflyst",
    notAgreed: "Ikke aftalt med værten",
    contact: (contact: string) => `Kontakt: ${contact}`,
    contactPublic: "offentlig",
    gap: (committee: string, from: string, to: string) => `${committee} har intet ${from}–${to}`,
    clash: (span: string, committees: readonly string[]) => `Sammenfald ${span} for ${joinWords(committees)}`,
    clashWhy: (first: string, firstEnd: string | null, second: string, secondStart: string) =>
      firstEnd
        ? `»${first}« slutter ${firstEnd}, men »${second}« begynder ${secondStart}. Flyt et af punkterne, eller lad dem være for hvert sit udvalg.`
        : `»${first}« og »${second}« begynder begge ${secondStart}. Flyt et af punkterne, eller lad dem være for hvert sit udvalg.`,
    form: {
      newHeading: "Nyt punkt",
      changeHeading: (topic: string) => `Ret: ${topic}`,
      day: "Dag",
      dayUnknown: "Dagen er ikke kendt",
      startsAt: "Start",
      endsAt: "Slut",
      topic: "Emne",
      host: "Vært",
      hostHint: "Vælg en organisation, eller skriv en ny.",
      place: "Adresse",
      kind: "Art",
      kindUnknown: "Ikke oplyst",
      audience: "For",
      contact: "Kontakt hos værten",
      contactHint: "Bliver i arbejdsrummet, medmindre du sætter den som offentlig kontakt.",
      contactIsPublic: "Offentlig kontakt",
      publicNote: "Note",
      publicNoteHint: "Bliver offentlig sammen med programmet.",
      agreedWithHost: "Aftalt med værten",
      save: "Gem punktet",
      add: "Tilføj punktet",
      cancel: "Fortryd",
      remove: "Slet punktet",
      callOff: "Aflys punktet",
      revive: "Genoptag punktet",
      refused: "Punktet er ikke gemt. Ret det, der er markeret",
    },
    done: {
      tilfoejet: "Punktet er tilføjet",
      gemt: "Punktet er gemt",
      slettet: "Punktet er slettet",
      aflyst: "Punktet er aflyst",
      genoptaget: "Punktet er genoptaget",
    },
    share: {
      heading: "Faglig andel",
      percent: (percent: number) => `${percent} %`,
      ofMinutes: (professional: string, counted: string) => `${professional} af ${counted}`,
      bar: (percent: number) => `${percent} procent fagligt`,
      unknown: "Den faglige andel kan beregnes, når punkterne har start og slut.",
      kindsUnknown: "Den faglige andel er ikke oplyst: der er punkter, hvis art ikke kendes.",
      committee: (name: string) => `for ${name}`,
      committeeUnknown: "ingen punkter med tider",
      method:
        "Rejsetid og aflyste punkter tæller ikke med. Punkter, der holdes samtidig, tæller hver for sig.",
    },
    check: {
      heading: "Tjek",
      clashes: (count: number) => `${count} sammenfald`,
      clashAt: (where: string) => `: ${where}.`,
      goTo: "Gå til punktet",
      gaps: (count: number) => `${count} ${plural(count, "hul", "huller")}`,
      agreed: (agreed: number, of: number) => `${agreed} af ${of}`,
      agreedLabel: "Aftalt med værten",
      nothing: "Ingen sammenfald og ingen huller.",
    },
  },
});

export const visitLabels: FieldLabels = {
  day: { what: "dagen" },
  startsAt: { what: "start" },
  endsAt: { what: "slut" },
  topic: { what: "emnet" },
  kind: { what: "punktets art" },
  host: { what: "værten" },
  place: { what: "adressen" },
  publicNote: { what: "noten" },
  contact: { what: "kontakten" },
  committees: { what: "de udvalg, punktet er for" },
};
