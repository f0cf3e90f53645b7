import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import type { DutyKind } from "~/features/travel-rules/findings";
import { formatDate } from "~/shared/dates";
import type { RefusalParams } from "~/shared/result";
import { defineTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import type { DescribedPart } from "./lifecycle-described";

const partNames: Record<DescribedPart, string> = {
  purpose: "et formål eller et spørgsmål",
  committees: "et udvalg",
  dates: "første og sidste dag",
  destinations: "mindst ét sted",
};

const dutyNames: Record<DutyKind, string> = {
  approve: "godkendelsen",
  publish_programme: "offentliggørelsen af programmet",
  confirm_held: "bekræftelsen af, at turen er holdt",
  evaluation: "evalueringen",
  accounts: "regnskabet",
  publish_evaluation: "offentliggørelsen af evalueringen",
  publish_accounts: "offentliggørelsen af regnskabet",
  follow_up: "opfølgningen",
};

/** Why a trip cannot take a step of its life, by the guard of the lifecycle table that holds it back. */
export const lifecycleRefusals = defineTexts<RefusalCatalogue>({
  da: {
    described: ({ missing }) => ({
      title: "Turen er ikke foreslået",
      text: `Der mangler ${joinWords(list(missing).map((part) => partNames[part as DescribedPart]))}.`,
      wayOut: "Skriv det ind under Formål, og foreslå turen igen.",
    }),
    everyCommitteeSaidYes: ({ missing, saidNo }) => ({
      title: "Turen er ikke godkendt",
      text: [
        list(missing).length > 0 && `Der mangler et ja fra ${joinWords(list(missing))}.`,
        list(saidNo).length > 0 && `${joinWords(list(saidNo))} har sagt nej.`,
      ]
        .filter(Boolean)
        .join(" "),
      wayOut:
        list(saidNo).length > 0
          ? "Lad turen gå uden det udvalg, der sagde nej, eller skriv en ny beslutning ind under Beslutninger."
          : "Skriv beslutningen ind under Beslutninger, når den er truffet.",
    }),
    notApprovedBefore: () => ({
      title: "Turen har allerede været godkendt",
      text: "Den er offentligt kendt og kan hverken afvises eller trækkes tilbage som udkast.",
      wayOut:
        "Aflys den med en begrundelse, eller før ændringen tilbage, og notér, at den gamle beslutning dækker turen.",
    }),
    datesArePast: ({ last }) => ({
      title: "Turen er ikke bekræftet holdt",
      text: last ? `Turens sidste dag er ${formatDate(String(last))}.` : "Turens dage er ikke skrevet ind.",
      wayOut: last
        ? "Kom tilbage dagen efter hjemkomsten, eller ret datoerne, hvis de er forkerte."
        : "Skriv dem ind under Formål.",
    }),
    reasonGiven: () => ({
      title: "Begrundelsen mangler",
      text: "Skriv hvorfor. Begrundelsen står i turens historik.",
    }),
    everyDutyDoneOrExplained: ({ duties }) => ({
      title: "Turen er ikke afsluttet",
      text: `Den mangler ${joinWords(list(duties).map((kind) => dutyNames[kind as DutyKind]))}.`,
      wayOut: "Gør det færdigt, eller skriv en dispensation eller en redegørelse ind under Rejseregler.",
    }),
    "leaveOut.notTravelling": () => ({
      title: "Udvalget deltager ikke",
      text: "Turen tæller ikke for udvalget, eller det er allerede gået fra.",
    }),
    "leaveOut.lastOne": () => ({
      title: "Turen kan ikke gå uden udvalget",
      text: "Det er det eneste udvalg, der er tilbage.",
      wayOut: "Afvis turen i stedet.",
    }),
    "leaveOut.saidNoNo": () => ({
      title: "Udvalget har ikke sagt nej",
      text: "Kun et udvalg, der har sagt nej, går fra turen på denne måde.",
      wayOut: "Skriv udvalgets nej ind under Beslutninger først, eller ret udvalgene under Formål.",
    }),
    "leaveOut.nameLead": () => ({
      title: "Turen mangler et ansvarligt udvalg",
      text: "Vælg, hvilket udvalg der er ansvarligt for turen fra nu af.",
    }),
    "leaveOut.leadMustStay": () => ({
      title: "Turen mangler et ansvarligt udvalg",
      text: "Vælg et af de udvalg, der bliver på turen.",
    }),
  },
});

/** A list of names, also where it came through the address as one text. */
function list(value: RefusalParams[string] | undefined): string[] {
  return [value ?? []].flat().map(String);
}
