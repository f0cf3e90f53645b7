import type { RefusalCatalogue, RefusalSentence } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";

/** The refusals about decisions and their legal ground. */
export const decisionRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "decision.linkUnreadable": () =>
      sentence("Adressen kan ikke bruges", "Skriv hele adressen, fx https://www.fjordby.dk/referat/12."),
    "decision.notTravelling": () =>
      sentence("Udvalget deltager ikke", "Vælg et af turens udvalg, eller skriv et andet organ."),
    "decision.meetingAhead": () =>
      sentence(
        "Mødet er ikke holdt endnu",
        "Skriv en dag, der er gået. Beslutningen skrives ind efter mødet.",
      ),
    "decision.evaluationElsewhere": () => ({
      title: "Beslutningen er ikke gemt",
      text: "Udvalgets beslutning om evalueringen flytter også evalueringen videre.",
      wayOut: "Skriv den ind under Evaluering.",
    }),
    "decision.rests.approval": () => ({
      title: "Beslutningen bærer turens godkendelse",
      text: "Turen er godkendt på den, så den kan hverken slettes eller gøres til en anden beslutning.",
      wayOut:
        "Dato, punkt, sagsnummer, link og ordlyd kan rettes. Skriv en ny beslutning ind, hvis en ny er truffet.",
    }),
    "decision.rests.earlierApproval": () => ({
      title: "Beslutningen bærer den første godkendelse",
      text: "Turen blev godkendt på den, før den blev ændret, og det er offentligt.",
      wayOut: "Skriv den nye beslutning ind, eller notér, at den gamle også dækker ændringen.",
    }),
    "decision.rests.departure": () => ({
      title: "Udvalget er gået fra turen på denne beslutning",
      text: "Turen går uden udvalget, fordi det sagde nej.",
      wayOut: "Tag først udvalget med på turen igen under Formål.",
    }),
    "decision.rests.evaluation": () => ({
      title: "Evalueringen er afgjort på denne beslutning",
      text: "Den kan hverken slettes eller gøres til en anden beslutning.",
      wayOut: "Dato, punkt, sagsnummer, link og ordlyd kan rettes.",
    }),
    "decision.itemIsOpen": () =>
      sentence("Punktet er allerede åbent", "Beslutningen er truffet på et åbent punkt og er offentlig."),
    "decision.releasedBeforeMeeting": () =>
      sentence("Datoen er før mødet", "Skriv mødets dag eller en senere."),
    "decision.releaseAhead": () =>
      sentence("Datoen er ikke kommet endnu", "Frigiv punktet den dag, det bliver åbent."),
    "decision.notSuperseded": () =>
      sentence("Det er ikke nødvendigt", "Beslutningen gælder turen, som den er nu."),
  },
});

function sentence(title: string, text: string): RefusalSentence {
  return { title, text };
}
