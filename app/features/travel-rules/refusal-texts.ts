import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { tripStates } from "~/features/trips/trip-states";
import { formatDate } from "~/shared/dates";
import type { RefusalParams } from "~/shared/result";
import { defineTexts } from "~/shared/texts";
import { capitalise, joinWords, numberWord, plural } from "~/shared/words";
import { tripName } from "./finding-sentences";
import { ruleWords } from "./rule-words";

const listOf = (params: RefusalParams, name: string) => {
  const value = params[name];
  return Array.isArray(value) ? value : [];
};

const notDone: Readonly<Record<string, string>> = {
  approveTrip: "Turen er ikke godkendt",
  changeCommittees: "Turens udvalg er ikke ændret",
  changeDates: "Turens datoer er ikke ændret",
  reopenTrip: "Turen er ikke genoptaget",
  revokeDispensation: "Dispensationen er ikke tilbagekaldt",
};

const title = ({ action }: RefusalParams) => notDone[String(action)] ?? "Ændringen er ikke gemt";

/** »Havvind i Esbjerg« (2027-02), godkendt */
function tripsOf(params: RefusalParams): string[] {
  const references = listOf(params, "references");
  const states = listOf(params, "states");
  return listOf(params, "titles").map((each, i) => {
    const state = tripStates.find((known) => known === states[i]);
    const name = tripName({ title: each, reference: references[i] ?? "" });
    return state ? `${name}, ${ruleWords.da.tripStates[state]}` : name;
  });
}

const citationOf = ({ citation }: RefusalParams) => (citation ? ` Rejsereglerne: »${citation}«` : "");

/** »Forkort turen, eller skriv en dispensation ind under Rejseregler.« */
function wayOutOf(params: RefusalParams): string {
  const dispensation =
    params.action === "revokeDispensation"
      ? "skriv en ny dispensation ind"
      : "skriv en dispensation ind under Rejseregler";
  const ways = listOf(params, "waysOut");
  return ways.length === 0
    ? `${capitalise(dispensation)} først.`
    : `${capitalise(ways.join(", "))}, eller ${dispensation}.`;
}

const sentences = (params: RefusalParams) => listOf(params, "rules").map((rule) => `»${rule}«`);

const contradicting = (params: RefusalParams) => ({
  title: `${capitalise(numberWord(sentences(params).length))} regler modsiger hinanden`,
  text: `${joinWords(sentences(params))} kan ikke overholdes på samme tid.`,
});

/** What the travel rules refuse, with the reason and the way out. */
export const travelRuleRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "rule.maximumTrips": (params) => {
      const allowed = Number(params.allowed);
      const committees = joinWords(listOf(params, "committees"));
      const trips = tripsOf(params);
      return {
        title: title(params),
        text:
          trips.length > 0
            ? `${committees} har allerede ${plural(trips.length, "en tur", "ture")} i valgperioden: ${trips.join("; ")}. Højst ${numberWord(allowed)} er tilladt.${citationOf(params)}`
            : `${committees} må højst holde ${numberWord(allowed)} ${plural(allowed, "tur", "ture")} i valgperioden.${citationOf(params)}`,
        wayOut: wayOutOf(params),
      };
    },
    "rule.breached": (params) => {
      const whom = [joinWords(listOf(params, "subjects")), params.year && `i ${params.year}`]
        .filter(Boolean)
        .join(" ");
      return {
        title: title(params),
        text: `${whom ? `${whom}: ` : ""}${params.evidence} Reglen er: ${params.rule}.${citationOf(params)}`,
        wayOut: wayOutOf(params),
      };
    },
    "rules.minimumAboveMaximum": (params) => ({
      ...contradicting(params),
      wayOut: "Ret et af tallene, eller lad reglerne gælde for hver sine udvalg.",
    }),
    "rules.noOpenMonth": (params) => ({
      ...contradicting(params),
      wayOut: "Lad der være tid til en tur, eller lad reglerne gælde for hver sine udvalg.",
    }),
    "rules.nowhereToGo": (params) => ({
      ...contradicting(params),
      wayOut: "Tillad et rejsemål uden for Danmark, eller kræv ingen tur til udlandet.",
    }),
    "rules.excludeEachOther": (params) => ({
      ...contradicting(params),
      wayOut: "Kræv den ene slags tur for hele valgperioden i stedet for hvert år.",
    }),
    "rules.noDestinations": () => ({
      title: "Reglen om rejsemål nævner ingen lande",
      text: "Når ingen lande er nævnt, kan ingen tur overholde reglen.",
      wayOut:
        "Vælg en gruppe af lande, eller skriv et land. Skriv Danmark, hvis alle ture skal holdes herhjemme.",
    }),
    "draft.gone": () => ({
      title: "Der er ingen kladde længere",
      text: "En anden har vedtaget eller kasseret den.",
      wayOut: "Begynd en ny kladde, og gem igen, hvis det, du har skrevet, stadig skal med.",
    }),
    "draft.ruleGone": () => ({
      title: "Reglen står ikke længere i kladden",
      text: "En anden har fjernet den.",
      wayOut: "Gem igen, hvis den skal gælde: så bliver den tilføjet som en ny regel.",
    }),
    "draft.appliesToNobody": () => ({
      title: "Reglen gælder for ingen",
      text: "Vælg mindst én slags udvalg, eller nævn et udvalg ved navn.",
    }),
    "draft.notAPreset": () => ({
      title: "Skabelonen findes ikke",
      text: "Vælg en af dem, der vises.",
    }),
    "rules.noRules": () => ({
      title: "Der er ingen regler at vedtage",
      text: "Vælg mindst én regel. En periode uden regler står i forvejen som »ingen regler registreret«.",
    }),
    "rules.beforeEarlierVersion": (params) => ({
      title: "Datoen ligger før den gældende version",
      text: `Version ${params.number} gælder fra ${formatDate(String(params.inForceFrom))}. En ny version kan tidligst gælde fra samme dag.`,
    }),
    "rules.outsidePeriod": () => ({
      title: "Datoen ligger efter valgperioden",
      text: "Reglerne skal træde i kraft senest den sidste dag i valgperioden.",
    }),
    "rules.ahead": () => ({
      title: "Datoen ligger ude i fremtiden",
      text: "Skriv den dag, det blev besluttet. Den kan ikke ligge efter i dag.",
    }),
    "rules.linkUnreadable": () => ({
      title: "Linket kan ikke læses",
      text: "Skriv linket med http:// eller https:// foran.",
    }),
    "rules.notInPeriod": () => ({
      title: "Reglen findes ikke i valgperioden",
      text: "Vælg en regel, som er vedtaget for perioden.",
    }),
    "dispensation.onlyShould": () => ({
      title: "Reglen kræver ingen dispensation",
      text: "Reglen er et »bør« for udvalget. Den fraviges med en redegørelse.",
      wayOut: "Skriv en redegørelse ind i stedet.",
    }),
    "dispensation.notForTrip": () => ({
      title: "Reglen gælder ikke den enkelte tur",
      text: "Et mindste antal ture kan fraviges for et udvalg eller for hele perioden, ikke for en tur.",
    }),
    "dispensation.alreadyRevoked": (params) => ({
      title: "Dispensationen er allerede tilbagekaldt",
      text: `Det skete ${formatDate(String(params.revokedOn))}.`,
    }),
    "dispensation.revokedBeforeGiven": (params) => ({
      title: "Datoen ligger før dispensationen",
      text: `Dispensationen blev givet ${formatDate(String(params.decidedOn))}. Skriv en senere dag.`,
    }),
    "explanation.onlyMust": () => ({
      title: "En redegørelse er ikke nok",
      text: "Reglen er et »skal« for udvalget. Den kan kun fraviges med en dispensation.",
      wayOut: "Skriv en dispensation ind i stedet.",
    }),
    "explanation.empty": () => ({
      title: "Redegørelsen mangler",
      text: "Skriv redegørelsen, eller sæt kryds ved, at ingen redegørelse er modtaget.",
    }),
    "departure.otherPeriod": () => ({
      title: "Udvalget eller turen hører til en anden periode",
      text: "Vælg et udvalg eller en tur fra samme valgperiode.",
    }),
  },
});
