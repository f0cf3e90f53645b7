import type { RefusalCatalogue, RefusalSentence } from "~/features/commands/refusal-texts";
import { clockTimeInDenmark, formatDate, todayInDenmark } from "~/shared/dates";
import type { RefusalParams } from "~/shared/result";
import { defineTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { sectionTitles } from "./section-titles";
import { isSectionName } from "./sections";

/** The refusals of everything that is done to an evaluation. */
export const evaluationRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "evaluation.wrongStage": ({ stage }) => wrongStage[String(stage)] ?? movedOn,
    "evaluation.notReady": ({ missing, drafts }) => ({
      title: "Evalueringen kan ikke sendes endnu",
      text: [
        sectionsAre(missing, "skal skrives og gøres færdigt", "skal skrives og gøres færdige"),
        sectionsAre(drafts, "er kladde", "er kladder"),
      ]
        .filter(Boolean)
        .join(" "),
      wayOut: "Gør afsnittene færdige. Et afsnit, der ikke skal med, kan stå tomt.",
    }),
    "evaluation.changedSinceRead": () => ({
      title: "Teksten er ændret, efter at du åbnede den",
      text: "Den er ikke skrevet under. Siden viser nu teksten, som den er.",
      wayOut: "Læs den igen, og skriv under, hvis du er enig.",
    }),
    "evaluation.nothingToRegister": () =>
      sentence(
        "Der er ikke noget at registrere",
        "Skriv, hvornår evalueringen blev forelagt, eller hvad den siger.",
      ),
    "evaluation.dateInFuture": () => sentence("Datoen er ikke kommet endnu", "Skriv en dag, der er gået."),
    "evaluation.dateBeforeReturn": () =>
      sentence("Datoen er for tidlig", "Skriv en dag, der ligger efter turens hjemkomst."),
    "section.emptyDone": () =>
      sentence("Afsnittet er tomt", "Skriv afsnittet, eller fjern fluebenet ved »Afsnittet er færdigt«."),
    "contribution.notAlong": () => ({
      title: "Du var ikke med på turen",
      text: "Kun de politikere, der var med, kan skrive om den i eget navn.",
      wayOut: "Var du med, så bed udvalgets sekretær rette deltagerlisten.",
    }),
    "contribution.alreadySent": () => ({
      title: "Bidraget er allerede sendt",
      text: "Det kan ikke gøres til en kladde igen, for de andre har kunnet læse det.",
      wayOut: "Ret det, og tryk »Send rettelsen«.",
    }),
    "contribution.stale": ({ at }) => ({
      title: "Bidraget er gemt fra en anden enhed, mens du skrev",
      text: `Det, du har skrevet her, står stadig i felterne. Den anden udgave er fra ${moment(at)} og ligger under »Tidligere udgaver«.`,
      wayOut: "Gem eller send igen, hvis det er teksten her, der skal gælde.",
    }),
    "contribution.visitGone": ({ text }) => ({
      title: "Et programpunkt findes ikke længere",
      text: `Det er slettet af programmet, mens du skrev. Du havde skrevet: »${String(text)}«`,
      wayOut: "Flyt teksten til et andet felt, og gem igen.",
    }),
    "contribution.purposeNotAnswered": () =>
      sentence("Der mangler et svar", "Svar på, om formålet med turen blev opfyldt."),
    "contribution.existsByAuthor": ({ author }) => ({
      title: `${String(author)} har selv skrevet et bidrag`,
      text: "Kun forfatteren kan ændre det.",
      wayOut: "Bed forfatteren rette og sende det.",
    }),
    "contribution.empty": () => sentence("Bidraget er tomt", "Skriv det, der stod i mailen, mindst ét sted."),
    "divergent.notYours": ({ author }) => ({
      title: "Kun forfatteren kan ændre teksten",
      text: `Den afvigende vurdering er skrevet af ${String(author)} og bliver stående, som den er.`,
    }),
    "divergent.notOtherCommittee": () =>
      sentence(
        "Udvalget kan ikke vælges",
        "En afvigende vurdering kommer fra et andet af turens udvalg end det ansvarlige.",
      ),
    "divergent.notYourCommittee": () =>
      sentence("Udvalget kan ikke vælges", "Vælg et udvalg, som du er sekretær for."),
    "followUp.doneWithoutWords": () => sentence("Der mangler et svar", "Skriv, hvad der er sket."),
    "followUp.droppedWithoutWords": () =>
      sentence("Der mangler et svar", "Skriv, hvorfor anbefalingen er opgivet."),
    "evaluationDecision.bodyNotNamed": () =>
      sentence("Organet mangler", "Skriv, hvem der traf beslutningen."),
    "evaluationDecision.linkUnreadable": () =>
      sentence("Adressen kan ikke bruges", "Skriv hele adressen, fx https://www.fjordby.dk/referat/12."),
    "evaluationDecision.returnedWithoutNote": () =>
      sentence("Der mangler et svar", "Skriv, hvad udvalget vil have ændret."),
  },
});

const movedOn: RefusalSentence = {
  title: "Det kan ikke gøres nu",
  text: "Evalueringen er nået et andet sted hen.",
  wayOut: "Genindlæs siden for at se, hvor langt den er.",
};

const signedAndClosed: RefusalSentence = {
  title: "Evalueringen er skrevet under",
  text: "Tekst og bidrag kan ikke længere ændres.",
  wayOut: "Et udvalg eller koordinatoren kan sende den tilbage; så åbner den igen.",
};

const wrongStage: Readonly<Record<string, RefusalSentence>> = {
  unregistered: {
    title: "Evalueringen er ikke registreret",
    text: "Turen er fra før, den blev planlagt her.",
    wayOut: "Registrér først, hvad der vides om evalueringen.",
  },
  awaiting: {
    title: "Evalueringen er ikke begyndt",
    text: "Der er hverken bidrag eller fælles tekst endnu.",
    wayOut: "Skriv den fælles evaluering først.",
  },
  draft: {
    title: "Evalueringen er stadig et udkast",
    text: "Den er ikke skrevet under.",
    wayOut: "Send den til underskrift, eller skriv underskriften ind fra referatet.",
  },
  with_signer: {
    title: "Evalueringen ligger til underskrift",
    text: "Den er ikke skrevet under endnu.",
  },
  submitted: signedAndClosed,
  approved: signedAndClosed,
  returned: {
    title: "Evalueringen er sendt tilbage",
    text: "Den skal rettes og skrives under igen.",
  },
};

function sectionsAre(names: RefusalParams[string] | undefined, one: string, many: string): string {
  const titles = (Array.isArray(names) ? names : [])
    .filter(isSectionName)
    .map((name) => `»${sectionTitles[name]}«`);
  return titles.length === 0 ? "" : `${joinWords(titles)} ${titles.length === 1 ? one : many}.`;
}

function moment(at: RefusalParams[string] | undefined): string {
  const instant = new Date(String(at));
  return `${formatDate(todayInDenmark(instant))} kl. ${clockTimeInDenmark(instant).replace(":", ".")}`;
}

function sentence(title: string, text: string): RefusalSentence {
  return { title, text };
}
