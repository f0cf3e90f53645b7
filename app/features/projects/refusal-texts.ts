import type { RefusalCatalogue, RefusalSentence } from "~/features/commands/refusal-texts";
import { formatDate, isIsoDate } from "~/shared/dates";
import type { RefusalParams } from "~/shared/result";
import { defineTexts } from "~/shared/texts";
import { decisionPart, decisionsAddress } from "./project-addresses";
import { sizeTexts } from "./size-texts";

function sentence(title: string, text: string, wayOut?: string, wayTo?: string): RefusalSentence {
  return { title, text, ...(wayOut && { wayOut }), ...(wayTo && { wayTo }) };
}

/** Where the decision is written: the project's own page for it, or that part of the form that registers it. */
const toDecision = ({ project }: RefusalParams) =>
  project ? decisionsAddress(String(project)) : decisionPart;

const because = (params: RefusalParams) => sizeTexts.da.because(String(params.because), params);

const theRule = ({ adoptedBy, adoptedOn, wording }: RefusalParams) => {
  const on = isIsoDate(String(adoptedOn)) ? ` ${formatDate(String(adoptedOn))}` : "";
  const words = wording ? `: »${String(wording).replace(/\.$/, "")}«` : "";
  return `Reglen er vedtaget af ${adoptedBy}${on}${words}.`;
};

const wayOut = ({ project, strength }: RefusalParams) => {
  if (!project) return "Skriv, hvem der traf den politiske beslutning.";
  return strength === "must"
    ? "Skriv den politiske beslutning eller en dispensation ind."
    : "Skriv den politiske beslutning eller en redegørelse ind.";
};

export const projectRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "project.decisionMissing": (params) =>
      sentence(
        "Projektet mangler en politisk beslutning",
        `${because(params)} Et større projekt går ikke videre uden. ${theRule(params)}`,
        wayOut(params),
        toDecision(params),
      ),
    "project.goesOnAfterNo": () =>
      sentence(
        "Projektet fortsætter stadig",
        "Når politikerne siger nej til et større projekt, kan det ikke fortsætte uden en dispensation eller redegørelse.",
        "Stop projektet først, og skriv så beslutningen ind.",
      ),
    "project.sizeUnknown": (params) =>
      sentence(
        "Det er ikke afgjort, om projektet er større",
        `${because(params)} Større projekter skal godkendes politisk. ${theRule(params)}`,
        params.project
          ? "Skriv, om projektet er større eller mindre, og hvorfor."
          : "Registrér det som idé eller vurderet, og skriv bagefter, om det er større eller mindre.",
        params.project ? toDecision(params) : "#status",
      ),
    "project.wrongStatus": () =>
      sentence(
        "Projektet er et andet sted i sit forløb",
        "Trinnet kan ikke tages herfra.",
        "Genindlæs siden for at se, hvor projektet er nået til.",
      ),
    "project.endsBeforeStart": () =>
      sentence("Projektet slutter, før det begynder", "Skriv en afslutning, der ligger efter begyndelsen."),
    "project.grantAboveBudget": () =>
      sentence(
        "Tilskuddet er større end budgettet",
        "Kontrollér de to beløb. Tilskuddet kan højst være hele budgettet.",
      ),
    "project.currencyUnknown": () =>
      sentence("Valutaen er ukendt", "Skriv valutaens tre bogstaver, fx DKK, EUR eller SEK."),
    "project.stepAhead": () => sentence("Datoen er ikke kommet endnu", "Skriv en dag, der er gået."),
    "project.stepBeforeLast": ({ last }) =>
      sentence("Datoen er før forrige trin", `Forrige trin er fra ${last}. Skriv samme dag eller en senere.`),
    "project.tieIsGone": () =>
      sentence(
        "Et politikområde eller en indsats findes ikke længere",
        "Genindlæs siden, og vælg blandt dem, der vises nu.",
      ),
    "project.tripUnknown": ({ text }) =>
      sentence(
        "Turen findes ikke",
        `Skriv en studieturs nummer, fx 2027-04${text ? `; »${text}« er ukendt` : ""}.`,
      ),
    "project.rowUnnamed": () =>
      sentence("Rækken mangler tekst", "Skriv, hvad rækken handler om, eller tøm den."),
    "project.isNoIdea": () =>
      sentence(
        "Projektet kan ikke slettes",
        "Det er kommet længere end en idé og hører til historien.",
        "Afvis eller stop projektet med en begrundelse i stedet.",
      ),
    "project.isDecidedOn": () =>
      sentence(
        "Projektet kan ikke slettes",
        "En politisk beslutning, en fravigelse eller en opfølgning nævner det, og den skal kunne findes igen.",
        "Afvis idéen med en begrundelse i stedet.",
      ),
    "project.hasPublicPage": () =>
      sentence(
        "Projektet kan ikke slettes",
        "Det har eller har haft en offentlig side, og adressen må ikke gå til et andet projekt.",
        "Træk den offentlige side tilbage, og afvis idéen i stedet.",
      ),
    "project.noRule": () =>
      sentence(
        "Der er ingen regel om større projekter",
        "Så er der heller ikke noget at fravige eller afgøre.",
        "Koordinatoren kan skrive kommunens regel ind under Projekter.",
      ),
    "project.mustNeedsDispensation": () =>
      sentence("Reglen siger skal", "Et »skal« kan kun fraviges med en dispensation fra et politisk organ."),
    "project.alreadyRevoked": () =>
      sentence("Den er allerede tilbagekaldt", "Der er ikke mere at tilbagekalde."),
    "project.revokedBeforeGiven": () =>
      sentence("Datoen er, før den blev givet", "Skriv samme dag eller en senere."),
    "project.amountsTell": () =>
      sentence("Beløbene afgør det allerede", "Projektets størrelse følger af beløbet og reglens grænse."),
    "project.recommendationHasProject": ({ title }) =>
      sentence("Anbefalingen er allerede blevet til et projekt", `Projektet hedder »${title}«.`),
    "project.notScorable": () =>
      sentence(
        "Projektet kan ikke vurderes nu",
        "Kun idéer og vurderede projekter bliver sammenlignet efter strategiens ønskede effekter.",
      ),
    "projectRule.adoptedAhead": () =>
      sentence("Datoen er ikke kommet endnu", "Skriv dagen, reglen blev vedtaget."),
    "projectRule.currencyTwice": () => sentence("Valutaen står to gange", "Skriv ét beløb for hver valuta."),
    "projectRule.sameDay": () =>
      sentence("En anden regel gælder fra samme dag", "Ret den, eller vælg en anden dag."),
    "projectRule.measuresAlready": () =>
      sentence(
        "Reglen er allerede begyndt at gælde",
        "Dag, styrke og beløb kan ikke ændres, for projekter er bedømt efter dem. Ordlyd og vedtagelse kan rettes.",
        "Skriv en ny regel, der gælder fra en senere dag.",
      ),
    "projectRule.hasBegun": () =>
      sentence(
        "Reglen er allerede begyndt at gælde",
        "Den hører til historien og kan ikke slettes.",
        "Skriv en ny regel, der gælder fra en senere dag.",
      ),
  },
});
