import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";

export const detailLabels: FieldLabels = {
  description: "Beskrivelse",
  earlierNames: "Tidligere navne",
  languages: "Sprog",
  staff: "Ansatte",
  trainees: "Praktikanter",
  duties: "Opgaver",
  offers: "Tilbud",
};

export const detailTexts = defineTexts({
  da: {
    legend: "Om organisationen",
    description: "Beskrivelse",
    earlierNames: "Tidligere navne",
    onePerLine: "Én pr. linje.",
    languages: "Sprog",
    languagesHint: "Én pr. linje, fx dansk eller da.",
    staff: "Ansatte",
    trainees: "Praktikanter",
    numberHint: "Lad feltet stå tomt, hvis tallet ikke kendes.",
    duties: "Opgaver",
    offers: "Tilbud",
    founders: "Stiftere",
    noFounders: "Der er ingen stiftere.",
    notKnown: "Ikke oplyst",
  },
});

/** What the rows of partners are called where they are founders. */
export const founderWords = {
  partners: "Stiftere",
  partnersHint:
    "Vælg en organisation, eller beskriv stifteren med ord, fx »Region Sjællands kommuner«. Tomme rækker bliver ikke gemt.",
  partner: (number: number) => `Stifter ${number}`,
  addPartner: "Tilføj en stifter",
};
