import type { DutyKind } from "~/features/travel-rules/findings";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import type { DescribedPart } from "./lifecycle-described";
import type { LifecycleCommand } from "./lifecycle-steps";

interface StepTexts {
  title: string;
  /** The button that leads to the step's page. */
  lead: string;
  /** What will happen, one sentence each. */
  happens: readonly string[];
  reason?: string;
  reasonHint?: string;
  submit: string;
}

const steps: Record<LifecycleCommand, StepTexts> = {
  proposeTrip: {
    title: "Foreslå turen",
    lead: "Foreslå turen",
    happens: [
      "Turen går fra udkast til foreslået og venter på udvalgenes beslutninger.",
      "Den er stadig kun synlig i arbejdsrummet.",
      "Den kan trækkes tilbage som udkast, indtil den er godkendt.",
    ],
    submit: "Foreslå turen",
  },
  approveTrip: {
    title: "Godkend turen",
    lead: "Godkend turen",
    happens: [
      "Turen tæller med i udvalgenes studieture, og rejsereglerne kontrolleres nu.",
      "Er beslutningerne truffet på åbne punkter, bliver udvalg, sted, datoer og hvor turen er nået til, offentlige med det samme.",
      "Programmet med budget kan offentliggøres.",
    ],
    submit: "Godkend turen",
  },
  rejectTrip: {
    title: "Afvis turen",
    lead: "Afvis turen",
    happens: [
      "Turen standser her og bliver ikke offentlig.",
      "Den kan genåbnes, hvis den bliver aktuel igen.",
    ],
    reason: "Hvorfor afvises turen?",
    reasonHint: "Står i turens historik.",
    submit: "Afvis turen",
  },
  takeBackTrip: {
    title: "Træk turen tilbage",
    lead: "Træk tilbage som udkast",
    happens: [
      "Turen bliver udkast igen og kan rettes frit.",
      "De beslutninger, der er skrevet ind, bliver stående.",
    ],
    reason: "Hvorfor trækkes turen tilbage?",
    reasonHint: "Står i turens historik.",
    submit: "Træk turen tilbage",
  },
  confirmHeld: {
    title: "Bekræft, at turen er holdt",
    lead: "Bekræft, at turen er holdt",
    happens: [
      "Turen tæller som holdt for hvert udvalg.",
      "Evalueringen begynder, og politikerne kan skrive deres bidrag.",
    ],
    submit: "Bekræft, at turen er holdt",
  },
  cancelTrip: {
    title: "Aflys turen",
    lead: "Aflys turen",
    happens: [
      "Turen tæller ikke med for noget udvalg.",
      "Var den godkendt på et åbent punkt, bliver aflysningen og begrundelsen offentlige.",
      "Det, der er brugt, bliver stående og skal stadig gøres op.",
    ],
    reason: "Hvorfor aflyses turen?",
    reasonHint: "Begrundelsen bliver offentlig, hvis turens godkendelse er det.",
    submit: "Aflys turen",
  },
  closeTrip: {
    title: "Afslut turen",
    lead: "Afslut turen",
    happens: [
      "Turen kan ikke længere rettes. Opfølgningen på anbefalinger fortsætter.",
      "Det offentliggjorte bliver stående. Turen kan genåbnes med en begrundelse.",
    ],
    submit: "Afslut turen",
  },
  reopenTrip: {
    title: "Genåbn turen",
    lead: "Genåbn turen",
    happens: [
      "Turen vender tilbage til det sted i forløbet, hvor den var.",
      "Tæller den med igen, kontrolleres rejsereglerne nu.",
    ],
    reason: "Hvorfor genåbnes turen?",
    reasonHint: "Står i turens historik.",
    submit: "Genåbn turen",
  },
};

const gaps: Record<DescribedPart, string> = {
  purpose: "Et formål eller et spørgsmål, turen skal svare på",
  committees: "Et deltagende udvalg",
  dates: "Første og sidste dag",
  destinations: "Mindst ét sted",
};

const duties: Record<DutyKind, string> = {
  approve: "Turen er ikke godkendt",
  publish_programme: "Programmet er ikke offentliggjort",
  confirm_held: "Det er ikke bekræftet, at turen er holdt",
  evaluation: "Evalueringen er ikke godkendt",
  accounts: "Regnskabet er ikke endeligt",
  publish_evaluation: "Evalueringen er ikke offentliggjort",
  publish_accounts: "Regnskabet er ikke offentliggjort",
  follow_up: "Anbefalingerne er ikke fulgt op",
};

export const lifecycleTexts = defineTexts({
  da: {
    steps,
    gaps,
    duties,
    whatHappens: "Det sker",
    back: "Tilbage til overblikket",
    cancel: "Fortryd",
    missing: "Det mangler, før turen kan foreslås",
    writeIt: "Skriv det ind",
    answers: "Udvalgenes beslutninger",
    answer: { yes: "Sagde ja", no: "Sagde nej", none: "Mangler" },
    toDecisions: "Til beslutningerne",
    owed: "Det mangler, før turen kan afsluttes",
    doIt: "Gør det færdigt",
    insteadHeading: "Kom nogen i stedet?",
    insteadHint: "Medlemmer og stedfortrædere, der ikke står på listen. Andre tilføjes under Deltagere.",
    instead: (row: number) => `Deltager ${row}, der kom i stedet`,
    nobody: "Ingen",
    toParticipants: "Ret deltagerlisten",
    atSeat: (person: string, committee: string) => `${person}, ${committee}`,
    refused: "Der er noget, der skal rettes",
    next: "Næste skridt",
    done: {
      foreslaa: "Turen er foreslået",
      godkend: "Turen er godkendt",
      afvis: "Turen er afvist",
      "traek-tilbage": "Turen er udkast igen",
      afholdt: "Turen er bekræftet som holdt",
      aflys: "Turen er aflyst",
      afslut: "Turen er afsluttet",
      genaabn: "Turen er genåbnet",
    },
  },
});

export const lifecycleLabels: FieldLabels = {
  reason: { what: "begrundelsen" },
  "went.status": { what: "om deltageren rejste med" },
  "went.headcount": { what: "antallet" },
};
