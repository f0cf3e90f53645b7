import type { RefusalCatalogue, RefusalSentence } from "~/features/commands/refusal-texts";
import type { RefusalParams } from "~/shared/result";
import { defineTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";

/** The refusals about a trip's dates, places and committees. */
export const tripRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "trip.nowStands": ({ text }) =>
      sentence("Ændret af en anden", text ? `Nu står der: »${text}«.` : "Feltet er tomt nu."),
    "trip.endsBeforeStart": ({ start }) =>
      sentence(
        "Datoerne passer ikke",
        `Sidste dag ligger før første dag. Skriv en dag fra ${start} og frem.`,
      ),
    "trip.endWithoutStart": () =>
      sentence("Første dag mangler", "Skriv første dag, eller lad begge datoer stå tomme."),
    "trip.datesInDays": () =>
      sentence(
        "Datoerne mangler",
        "Skriv hele dage, fx 8.6.2027. Kun tidligere ture kan have måned eller år alene.",
      ),
    "trip.datesNeeded": () =>
      sentence(
        "Datoerne mangler",
        "Turen er foreslået eller godkendt og skal have datoer. Tag den tilbage som udkast, hvis de er ukendte.",
      ),
    "trip.noPeriod": ({ year }) =>
      sentence(
        "Valgperioden mangler",
        year
          ? `Der er ingen valgperiode, som omfatter ${year}. Bed byrådssekretariatet oprette den, eller ret datoen.`
          : "Vælg en valgperiode.",
      ),
    "trip.noCommittee": () => sentence("Udvalget mangler", "Vælg mindst ét udvalg, som turen tæller for."),
    "trip.leadMustTravel": () =>
      sentence(
        "Det ansvarlige udvalg rejser ikke med",
        "Vælg det ansvarlige udvalg blandt dem, der deltager.",
      ),
    "trip.committeesOfAnotherPeriod": ({ committees, period }) => ({
      title: "Et udvalg hører til en anden valgperiode",
      text: `${names(committees)} er ikke fra valgperioden ${period}, som turens første dag ligger i.`,
      wayOut: "Vælg udvalg fra den periode, eller flyt datoerne.",
    }),
    "trip.someoneTravelsForIt": ({ people, committees }) => ({
      title: "Udvalget kan ikke tages af turen endnu",
      text: `${list(people).length > 0 ? names(people) : "Politikere uden navn"} rejser for ${names(committees)}.`,
      wayOut: "Tag dem af listen under Deltagere, eller lad dem rejse for et andet udvalg.",
    }),
    "trip.visitsForItAlone": ({ visits }) => ({
      title: "Udvalget kan ikke tages af turen endnu",
      text: `${quoted(visits)} er kun for det.`,
      wayOut: "Slet det under Program, eller lad det være for et andet udvalg.",
    }),
    "trip.visitsOutsideDays": ({ visits }) => ({
      title: "Programmet passer ikke til datoerne",
      text: `${quoted(visits)} ville ligge uden for turens dage.`,
      wayOut: "Sæt flueben ved »Flyt programmet med«, eller ret punkterne under Program først.",
    }),
    "trip.noDestination": () =>
      sentence("Stedet mangler", "Skriv mindst ét sted. Det skal være kendt, når turen er foreslået."),
    "trip.sayWhetherDecisionCovers": () =>
      sentence(
        "Turen er allerede godkendt",
        "Vælg, om den beslutning, der findes, dækker ændringen, eller om udvalgene skal tage stilling igen.",
      ),
    "trip.sayWhyDecisionCovers": () =>
      sentence(
        "Begrundelsen mangler",
        "Skriv, hvorfor beslutningen dækker ændringen. Det står i historikken.",
      ),
  },
});

/** The refusals about a programme. */
export const programmeRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "visit.outsideDays": () =>
      sentence(
        "Dagen ligger uden for turen",
        "Vælg en af turens dage, eller ret turens datoer under Formål.",
      ),
    "visit.endWithoutStart": () =>
      sentence("Start mangler", "Skriv, hvornår punktet begynder, eller lad begge tidspunkter stå tomme."),
    "visit.endsBeforeStart": ({ start }) =>
      sentence("Tiderne passer ikke", `Slut ligger før start. Skriv et tidspunkt efter ${start}.`),
    "visit.committeeDoesNotTravel": () =>
      sentence("Udvalget rejser ikke med", "Vælg blandt de udvalg, der deltager i turen."),
    "visit.forNobody": () => sentence("Udvalget mangler", "Vælg mindst ét udvalg, som punktet er for."),
    "visit.hasContributions": ({ topic }) => ({
      title: "Punktet kan ikke slettes",
      text: `En politiker har skrevet om »${topic}« i sit bidrag til evalueringen.`,
      wayOut: "Aflys punktet i stedet, hvis besøget ikke blev til noget.",
    }),
  },
});

/** The refusals about who travels. */
export const participantRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "participant.travelsAlready": ({ name, committee }) =>
      sentence(
        "Samme person to gange",
        committee
          ? `${name} er allerede på turen for ${committee}. Hver deltager rejser for ét udvalg.`
          : `${name} er allerede på turen.`,
      ),
    "participant.noSeat": () =>
      sentence(
        "Ikke medlem af udvalget",
        "Vælg et medlem eller en stedfortræder, der sidder i udvalget på turens første dag.",
      ),
    "participant.noneLeft": () =>
      sentence("Ingen at tilføje", "Alle udvalgets medlemmer på turens første dag er allerede på listen."),
    "participant.committeeDoesNotTravel": () =>
      sentence("Udvalget rejser ikke med", "Vælg et af de udvalg, der deltager i turen."),
    "participant.roleNeeded": () =>
      sentence("Rollen mangler", "Skriv embedsmandens rolle. Den bliver offentlig."),
    "participant.nameOfSeveral": () =>
      sentence("Ét navn til flere", "Skriv kun et navn, når antallet er 1. Del ellers rækken i flere."),
    "participant.notYet.went": () =>
      sentence(
        "Turen er ikke bekræftet holdt",
        "Hvem der rejste med, skrives ind, når turen bekræftes som holdt.",
      ),
    "participant.notYet.planned": () =>
      sentence("Turen er holdt", "Vælg, om deltageren rejste med eller meldte fra."),
    "participant.hasContribution": ({ name }) => ({
      title: "Deltageren kan ikke tages af listen",
      text: `${name || "Deltageren"} har skrevet et bidrag til evalueringen.`,
      wayOut: "Sæt status til »Meldt fra«, hvis personen ikke rejste med.",
    }),
    "participant.sayOfEveryone": () =>
      sentence("Nogen mangler svar", "Vælg for alle på listen, om de rejste med eller meldte fra."),
    "participant.nobodyWent": () =>
      sentence(
        "Ingen rejste med",
        "En tur, som ingen rejste på, er ikke holdt. Skriv dem, der rejste, på listen, eller aflys turen.",
      ),
  },
});

function sentence(title: string, text: string): RefusalSentence {
  return { title, text };
}

/** A list of names, also where it came through the address as one text. */
function list(value: RefusalParams[string] | undefined): string[] {
  return [value ?? []].flat().map(String);
}

const names = (value: RefusalParams[string] | undefined) => joinWords(list(value));
const quoted = (value: RefusalParams[string] | undefined) =>
  joinWords(list(value).map((text) => `»${text}«`));
