import { formatDate, type IsoDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { capitalise, numberWord } from "~/shared/words";

const matters = (n: number) => `${capitalise(numberWord(n, "neuter"))} forhold`;

/** Closing and reopening an election period. */
export const closingTexts = defineTexts({
  da: {
    title: (name: string) => `Luk valgperioden ${name}`,
    closed: "Lukket",
    ready: "Klar til at lukkes",
    notReady: "Ikke klar",
    running: "I gang",
    lead: "En valgperiode lukkes, når hvert udvalg har en tur, en dispensation eller en redegørelse, hvor en regel ikke er fulgt.",
    closedOn: (on: IsoDate) => `Valgperioden blev lukket ${formatDate(on)}`,
    closedText:
      "Den endelige stilling er offentlig og ændres ikke. Hvad der siden bliver kendt, vises ved siden af den som »Efter lukningen«.",
    notOver: "Valgperioden er ikke forbi",
    notOverText: (from: IsoDate) => `Den kan lukkes fra ${formatDate(from)}. Sådan står det i dag.`,
    noRules: "Der er ingen rejseregler registreret for perioden, så ingen regel står i vejen.",
    inTheWay: (n: number) => `${matters(n)} står i vejen`,
    nothing: "Intet står i vejen",
    nothingText: "Alle ture er afsluttet, og hver regel er fulgt, fraveget eller redegjort for.",
    nothingYet: "Der er ikke noget at gøre nu. Når perioden er forbi, kan den lukkes.",
    wholePeriod: "Hele perioden",
    settled: (n: number) =>
      n === 1 ? "Ét udvalg mangler ikke noget" : `${capitalise(numberWord(n))} udvalg mangler ikke noget`,
    missedTrip: "Er der holdt en tur, som ikke er skrevet ind?",
    recordPast: "Registrér en tidligere tur",
    tripStage: { planned: "Ikke godkendt", approved: "Ikke bekræftet" },
    tripTask: {
      planned: "Tag stilling til turen",
      approved: "Bekræft, at turen er holdt, eller aflys den",
    },
    tripWhy: {
      planned: "Turen er kun planlagt. Afvis eller aflys den, eller få den godkendt og holdt.",
      approved: "Turen er godkendt, og det er ikke registreret, om den blev holdt.",
    },
    openTrip: "Åbn turen",
    fixTrip: "ret det på turen",
    or: ", eller ",
    askSecretary: "Udvalgets sekretær eller en administrator skriver det ind, der mangler.",
    wait: "Det afgøres senest, når perioden er forbi.",
    notPublic: "Reglen er kun fulgt af ture, som ikke er offentlige:",
    notPublicWay: "Frigiv beslutningen, eller offentliggør en del af turen",
    what: "Hvad sker der?",
    whatLines: [
      "Stillingen for hvert udvalg gemmes, som den står på den offentlige side, og ændres ikke siden.",
      "Regnskaber, evalueringer, opfølgning og tidligere ture kan stadig skrives ind og offentliggøres. De vises som »Efter lukningen«.",
      "Der kan ikke vedtages regler, gives dispensation, redegøres eller planlægges ture i perioden, før den er genåbnet.",
    ],
    close: "Luk valgperioden",
    onlyAdministrator: "En administrator lukker perioden.",
    refused: "Valgperioden er ikke lukket",
    back: (name: string) => `Valgperioden ${name}`,
    publicPage: "Se den offentlige side",

    reopen: "Genåbn valgperioden",
    reopenTitle: (name: string) => `Genåbn valgperioden ${name}`,
    reopenLead:
      "Den endelige stilling bliver stående på den offentlige side, sammen med den dag, perioden blev genåbnet, og begrundelsen. Perioden kan lukkes igen.",
    reason: "Begrundelse",
    reasonHint: "Bliver offentlig. Skriv ingen personoplysninger.",
    reopenRefused: "Valgperioden er ikke genåbnet",

    status: "Lukning af perioden",
    statusClosed: (on: IsoDate) => `Lukket ${formatDate(on)}.`,
    statusRunning: (from: IsoDate) => `Perioden kan lukkes fra ${formatDate(from)}.`,
    statusOver: (n: number) =>
      n === 0
        ? "Perioden er forbi, og intet står i vejen for at lukke den."
        : `Perioden er forbi. ${matters(n)} står i vejen for at lukke den.`,
    see: "Se, hvad der mangler",
    seeReady: "Gå til lukningen",
  },
});
