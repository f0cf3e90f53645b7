import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { formatDate, formatDateRange } from "~/shared/dates";
import type { RefusalParams } from "~/shared/result";
import { defineTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";

const date = (value: RefusalParams[string] | undefined) => formatDate(String(value));
const days = ({ startsOn, endsOn }: RefusalParams) => formatDateRange(String(startsOn), String(endsOn));
const quoted = (texts: RefusalParams[string] | undefined) =>
  joinWords((Array.isArray(texts) ? texts : []).map((text) => `»${text}«`));

export const committeeRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "committee.nameTaken": ({ name }) => ({
      title: "Udvalget findes allerede",
      text: `Vælg et andet navn; ${name} findes allerede i valgperioden.`,
    }),
    "committee.outsidePeriod": ({ first, last }) => ({
      title: "Datoen ligger uden for valgperioden",
      text: `Skriv en dato fra ${date(first)} til ${date(last)}, som er valgperiodens dage.`,
    }),
    "committee.endsBeforeStart": ({ startsOn }) => ({
      title: "Sidste dag ligger før første dag",
      text: `Skriv en sidste dag, der er ${date(startsOn)} eller senere.`,
    }),
    "committee.seatOutside": (params) => ({
      title: "Et medlem sidder uden for udvalgets dage",
      text: `Ret først medlemskabet for ${params.name} (${days(params)}), som ellers ville ligge uden for udvalgets dage.`,
    }),
    "committee.ownPredecessor": ({ name }) => ({
      title: "Et udvalg kan ikke følge efter sig selv",
      text: `Fjern ${name} som forgænger.`,
    }),
    "committee.predecessorTooFar": ({ name }) => ({
      title: "Forgængeren er fra en anden tid",
      text: `Fjern ${name}; forgængere er fra samme valgperiode eller den forrige.`,
    }),
    "committee.predecessorCircle": ({ name }) => ({
      title: "Forgængerne går i ring",
      text: `Fjern ${name}, som selv følger efter dette udvalg.`,
    }),
    "committee.noneChosen": () => ({
      title: "Ingen udvalg er valgt",
      text: "Sæt kryds ved mindst ét udvalg.",
    }),
    "seat.outsideCommittee": ({ first, last }) => ({
      title: "Datoen ligger uden for udvalgets dage",
      text: `Skriv en dato fra ${date(first)} til ${date(last)}, som er udvalgets dage.`,
    }),
    "seat.endsBeforeStart": ({ startsOn }) => ({
      title: "Sidste dag ligger før første dag",
      text: `Skriv en sidste dag, der er ${date(startsOn)} eller senere.`,
    }),
    "seat.twiceAtOnce": (params) => ({
      title: "Samme person kan ikke sidde i udvalget to gange på én gang",
      text: `${params.name} sidder allerede i udvalget ${days(params)}. Afslut det medlemskab først, eller vælg andre datoer.`,
    }),
    "seat.twoChairs": (params) => ({
      title: "Udvalget har allerede en formand",
      text: `${params.name} er formand ${days(params)}. Afslut det først, eller vælg andre datoer.`,
    }),
    "members.unknownRole": ({ texts }) => ({
      title: "Listen kan ikke læses",
      text: `Skriv formand, næstformand, medlem eller suppleant efter kommaet i stedet for ${quoted(texts)}.`,
    }),
    "members.none": () => ({
      title: "Der er ingen navne på listen",
      text: "Skriv mindst ét navn, ét på hver linje.",
    }),
    "members.namedTwice": ({ texts }) => ({
      title: "Et navn står på listen to gange",
      text: `Lad ${quoted(texts)} stå én gang.`,
    }),
    "person.severalOfName": ({ name }) => ({
      title: "Flere personer har det navn",
      text: `Flere hedder ${name}. Vælg den rigtige på listen over personer.`,
    }),
    "person.chooseOne": () => ({
      title: "Vælg, hvem det er",
      text: "Vælg en person på listen, eller skriv et nyt navn, men ikke begge dele.",
    }),
  },
});
