import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";
import type { Choosable } from "./merged";
import type { ReferenceCounts } from "./reference-counts";

const fields: Record<Choosable, string> = {
  name: "Navn",
  kind: "Art",
  city: "By",
  region: "Landsdel",
  country: "Land",
  website: "Webadresse",
  staff: "Ansatte",
  trainees: "Praktikanter",
  contact: "Kontaktperson",
};

const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${plural(count, one, many)}`;

const moves: Record<keyof ReferenceCounts, (count: number) => string> = {
  projects: counted("projekt", "projekter"),
  visits: counted("programpunkt", "programpunkter"),
  relations: counted("forbindelse til kommunen", "forbindelser til kommunen"),
  twinTowns: counted("aftale som venskabsby", "aftaler som venskabsby"),
  efforts: counted("indsats", "indsatser"),
  initiatives: counted("initiativ", "initiativer"),
  exchanges: counted("udveksling", "udvekslinger"),
  networks: counted("netværk som partner", "netværk som partner"),
  memberships: counted("medlemskab af netværk", "medlemskaber af netværk"),
  convened: counted("netværk, den står bag", "netværk, den står bag"),
  founders: counted("stifter", "stiftere"),
  founded: counted("kontor, den har stiftet", "kontorer, den har stiftet"),
};

export const mergeTexts = defineTexts({
  da: {
    title: "Saml med en anden",
    lead: (name: string) =>
      `Er ${name} registreret to gange, kan de to samles til én. Intet går tabt: projekter, programpunkter og alt andet flytter med, og de gamle adresser fører videre.`,
    search: "Søg efter den anden",
    found: (total: number) => `${total} ${plural(total, "organisation", "organisationer")}`,
    notFound: "Ingen passer til det, du har søgt efter.",
    suggestions: "De ligner hinanden",
    choose: "Vælg",
    beside: "De to ved siden af hinanden",
    kept: "Bevares",
    gone: "Samles ind",
    swap: (name: string) => `Behold ${name} i stedet`,
    another: "Vælg en anden",
    field: fields,
    fieldColumn: "Oplysning",
    notKnown: "Ikke oplyst",
    chooseLead: "Vælg, hvad der skal stå, hvor de to siger noget forskelligt.",
    nameHint: "Det andet navn bliver et tidligere navn.",
    nothingToChoose: "De to siger ikke noget forskelligt. Hvor kun den ene siger noget, bliver det stående.",
    rest: "Beskrivelser og noter bliver sat efter hinanden, og lister bliver lagt sammen.",
    moves,
    movesHeading: (name: string) => `Det flytter med fra ${name}`,
    movesNothing: "Intet: den bruges ikke nogen steder.",
    publicPage: "Den offentlige adresse fører videre til den, der bliver stående.",
    bothTwinTowns: "Begge har en aftale som venskabsby",
    bothTwinTownsText: "En by kan kun have én. Slet den ene aftale, før du samler de to.",
    toTwinTowns: "Gå til venskabsbyer",
    confirm: "Saml de to",
    refused: "De to er ikke samlet",
    possible: (count: number) => `${count} ${plural(count, "mulig dublet", "mulige dubletter")}`,
    pair: (one: string, other: string) => `${one} og ${other}`,
    see: "Se dem ved siden af hinanden",
    notTheSame: "Det er ikke den samme",
    takeBack: "De kan være den samme",
    about: (press: string, one: string, other: string) => `${press}: ${one} og ${other}`,
    toldApart: (count: number) => `${count} ${plural(count, "par", "par")}, der ikke er den samme`,
    areApart: "I har sagt, at de to ikke er den samme. Samler I dem alligevel, er det nye det, der gælder.",
  },
});
