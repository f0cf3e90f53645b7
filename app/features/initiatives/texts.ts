import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { partnerLabels } from "~/features/partners/texts";
import { pageDone } from "~/features/publications/public-pages/texts";
import { contactLabels } from "~/shared/contact-form";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";
import type { InitiativeKind } from "./initiative";

export const initiativeLabels: FieldLabels = {
  name: { what: "initiativets navn" },
  kind: { what: "en art" },
  description: "Beskrivelse",
  since: "Siden",
  until: "Indtil",
  responsible: "Ansvarlig",
  website: "Webadresse",
  internalNote: "Intern note",
  ...partnerLabels,
  ...contactLabels,
};

/** What an initiative is, in a word; the public pages say the same. */
export const initiativeKindWords: Record<InitiativeKind, string> = {
  house: "Internationalt hus",
  office: "Kontor",
  commitment: "Forpligtelse",
  cooperation: "Samarbejde",
  other: "Andet",
};

const done: Record<string, string> = {
  oprettet: "Initiativet er oprettet",
  rettet: "Initiativet er rettet",
  slettet: "Initiativet er slettet",
  ...pageDone,
};

export const initiativeTexts = defineTexts({
  da: {
    pageTitle: (name: string) => `${name} – Udsyn`,
    title: "Initiativer",
    done,
    kind: initiativeKindWords,
    search: "Søg efter navn",
    found: (total: number) => `${total} ${plural(total, "initiativ", "initiativer")}`,
    none: "Der er ingen initiativer endnu.",
    noneYet:
      "Der er ingen initiativer endnu. Opret det, der varer ved uden at være et projekt: et internationalt hus, en forpligtelse, et fast samarbejde.",
    notFound: "Ingen initiativer passer til det, du har søgt efter.",
    all: "Vis alle",
    create: "Opret initiativ",
    edit: "Ret initiativ",
    columns: { name: "Initiativ", kind: "Art", period: "Periode" },
    notKnown: "Ikke oplyst",
    until: (date: string) => `til ${date}`,
    refused: "Initiativet er ikke gemt",

    name: "Navn",
    kindLabel: "Art",
    chooseKind: "Vælg art",
    description: "Beskrivelse",
    noDescription: "Initiativet er ikke beskrevet endnu.",
    since: "Siden",
    untilLabel: "Indtil",
    dateHint: "En dag, en måned eller et år, fx 1994",
    responsible: "Ansvarlig",
    responsibleHint: "En afdeling eller en funktion. Det bliver offentligt.",
    website: "Webadresse",
    partners: "Sammen med",
    serves: "Initiativet bidrager til",
    servesHint: "Punkter og indsatser i de strategier, der ikke er afløst.",
    points: "Principper og formål",
    efforts: "Indsatser",
    servesNothing: "Initiativet er ikke knyttet til en strategi.",
    contact: "Kontaktperson",
    contactPublic: "Offentlig kontakt",
    contactInternal: "Vises kun i arbejdsrummet",
    internalNote: "Intern note",
    internalNoteHint: "Vises aldrig uden for arbejdsrummet.",
    remove: "Slet initiativet",
    removeLead: "Er initiativet ophørt, så skriv i stedet, hvornår det sluttede.",
  },
});

export const initiativeRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "initiative.endsBeforeStart": () => ({
      title: "Initiativet slutter, før det begynder",
      text: "Skriv en afslutning, der ligger efter begyndelsen.",
    }),
    "initiative.serveesGone": () => ({
      title: "Et punkt eller en indsats findes ikke længere",
      text: "Noget af det, du har valgt, er fjernet fra strategien.",
      wayOut: "Genindlæs siden, og vælg igen.",
    }),
  },
});
