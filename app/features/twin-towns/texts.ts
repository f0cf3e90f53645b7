import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { pageDone } from "~/features/publications/public-pages/texts";
import { formatPartial, type PartialDate } from "~/shared/dates";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";
import type { TwinTownState, TwinTownStep } from "./twin-town";
import type { Weighing } from "./weighing";

export const twinTownLabels: FieldLabels = {
  organisationId: { what: "byen" },
  name: "Navn",
  city: "By",
  country: { what: "landet" },
  state: { what: "hvor den står" },
  since: "Venskabsby siden",
  until: "Til",
  aims: "Formål",
  activities: "Aktiviteter",
  responsible: "Ansvarlig",
  reviewedOn: "Senest gennemgået",
  nextReviewOn: "Gennemgås næste gang",
  reasons: "Begrundelse",
  internalNote: "Intern note",
  on: "Dato",
  "scores.value": "Vurdering",
  "scores.reason": "Begrundelse",
};

const states: Record<TwinTownState, string> = {
  proposed: "Foreslået",
  active: "Aftale",
  ended: "Ophørt",
  declined: "Afslået",
};

const steps: Record<TwinTownStep, string> = {
  agree: "Aftalen er indgået",
  decline: "Forslaget er afslået",
  proposeAgain: "Foreslå igen",
  end: "Aftalen er ophørt",
  resume: "Aftalen gælder igen",
};

const stepDates: Partial<Record<TwinTownStep, string>> = { agree: "Siden", end: "Ophørt" };

const done: Record<string, string> = {
  oprettet: "Venskabsbyen er oprettet",
  rettet: "Venskabsbyen er rettet",
  skiftet: "Det er gemt, hvor aftalen står",
  vaegtet: "Vurderingen er gemt",
  slettet: "Venskabsbyen er slettet",
  ...pageDone,
};

export const twinTownTexts = defineTexts({
  da: {
    pageTitle: (name: string) => `${name} – Udsyn`,
    title: "Venskabsbyer",
    done,
    state: states,
    step: steps,
    stepDate: stepDates,
    search: "Søg efter by eller aktivitet",
    found: (total: number) =>
      `${total} ${plural(total, "venskabsby", "venskabsbyer")}, også foreslåede og ophørte`,
    none: "Der er ingen venskabsbyer endnu. Opret en aftale, der gælder, eller et forslag til en ny.",
    notFound: "Ingen passer til det, du har søgt efter.",
    all: "Vis alle",
    create: "Opret venskabsby",
    edit: "Ret venskabsby",
    refused: "Venskabsbyen er ikke gemt",
    columns: { name: "By", state: "Status", since: "Siden", review: "Gennemgang", weighing: "Vurdering" },
    notKnown: "Ikke oplyst",
    noReview: "Ingen dato",
    reviewBy: (date: PartialDate) => `Senest ${formatPartial(date)}`,
    overdue: (date: PartialDate) => `Skulle være gennemgået ${formatPartial(date)}`,
    overdueHelp: "Ret aftalen, og skriv, hvornår den er gennemgået, og hvornår det sker igen.",

    town: "Byen",
    townHint: "Vælg en organisation på listen, eller skriv en ny nedenfor.",
    organisation: "Organisation",
    notListed: "Ikke på listen",
    name: "Ny by: navn",
    city: "Ligger i byen",
    country: "Land",
    stateLabel: "Hvor står den?",
    agreement: "Aftalen",
    since: "Venskabsby siden",
    until: "Til",
    dateHint: "En dato, en måned eller et år.",
    aims: "Formål",
    activities: "Aktiviteter",
    onePerLine: "Én pr. linje.",
    responsible: "Ansvarlig",
    responsibleHint: "En forvaltning eller et udvalg. Vises offentligt.",
    reviewedOn: "Senest gennemgået",
    nextReviewOn: "Gennemgås næste gang",
    reasons: "Begrundelse for forslaget",
    reasonsHint: "Bliver i arbejdsrummet.",
    internalNote: "Intern note",
    internalNoteHint: "Vises aldrig uden for arbejdsrummet. Skriv ikke private oplysninger.",

    partnerPage: "Se alt om partneren",
    facts: { aims: "Formål", activities: "Aktiviteter", reasons: "Begrundelse", note: "Intern note" },
    noActivities: "Der er ingen aktiviteter skrevet ind.",
    next: "Hvor står aftalen?",
    notPublicYet: "Et forslag bliver i arbejdsrummet. Siden kan offentliggøres, når aftalen er indgået.",
    stepRefused: "Det er ikke gemt",
    delete: "Slet venskabsbyen",
    deleteLead: "Aftalen og dens vurdering bliver slettet. Organisationen bliver stående.",

    weighing: "Vurdering efter prioriteringerne",
    fromStrategy: (name: string) => `Prioriteringerne står i »${name}«.`,
    noStrategy:
      "Der er ingen vedtaget strategi i kraft, så der er ingen prioriteringer at vurdere efter. Skriv strategien ind under Strategi.",
    noPriorities: (name: string) =>
      `»${name}« siger ikke, hvad der skal lægges vægt på ved venskabsbyer. Tilføj prioriteringer i strategien.`,
    weighed: ({ sum, most }: Weighing) => `${sum} af ${most} point`,
    notWeighedAtAll: "Ikke vurderet endnu",
    unweighed: (count: number) =>
      count === 0
        ? "Alle prioriteringer er vurderet."
        : `${count} ${plural(count, "prioritering", "prioriteringer")} ikke vurderet endnu.`,
    weight: (weight: number) => `Vægt ${weight}`,
    value: "Vurdering, 0–3",
    values: { "0": "0 – slet ikke", "1": "1 – lidt", "2": "2 – noget", "3": "3 – fuldt ud" },
    notWeighed: "Ikke vurderet",
    reason: "Begrundelse",
    saveWeighing: "Gem vurderingen",
    weighingRefused: "Vurderingen er ikke gemt",
  },
});

export const twinTownRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "twinTown.exists": ({ name }) => ({
      title: "Venskabsbyen findes allerede",
      text: `${name} har allerede en aftale eller et forslag. Ret det, der står.`,
    }),
    "twinTown.townMissing": () => ({
      title: "Byen mangler",
      text: "Vælg en organisation på listen, eller skriv navnet på en ny.",
    }),
    "twinTown.oneOrTheOther": () => ({
      title: "Der er både valgt og skrevet en by",
      text: "Vælg en organisation på listen, eller skriv en ny, ikke begge dele.",
    }),
    "twinTown.endsBeforeStart": () => ({
      title: "Aftalen slutter, før den begynder",
      text: "Skriv en senere dato, eller lad feltet stå tomt.",
    }),
    "twinTown.wrongState": () => ({
      title: "Aftalen står et andet sted nu",
      text: "Se, hvor den står, og prøv igen.",
    }),
    "twinTown.isPublic": () => ({
      title: "Venskabsbyen er offentlig",
      text: "Træk den offentlige side tilbage først, eller registrér, at aftalen er ophørt.",
    }),
    "twinTown.prioritiesChanged": () => ({
      title: "Prioriteringerne er ændret",
      text: "Strategien er ændret, mens du vurderede. Hent siden igen, og vurdér efter det, der gælder nu.",
    }),
    "twinTown.valueMissing": () => ({
      title: "En vurdering mangler",
      text: "Vælg en værdi fra 0 til 3, eller slet begrundelsen.",
    }),
  },
});
