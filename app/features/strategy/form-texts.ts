import { partnerLabels } from "~/features/partners/texts";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { pointKinds } from "./strategy";

export const strategyLabels: FieldLabels = {
  name: { what: "strategiens navn" },
  adoptedOn: "Vedtaget",
  adoptedBy: "Vedtaget af",
  endsOn: "Gælder til",
  replacesId: "Afløser",
  summary: "Kort fortalt",
  link: "Link til strategien",
  internalNote: "Intern note",
  ...Object.fromEntries(pointKinds.map((kind) => [`points.${kind}.weight`, "Vægt"])),
};

export const effortLabels: FieldLabels = {
  name: { what: "indsatsens navn" },
  description: "Beskrivelse",
  responsible: "Ansvarlig",
  parentId: "Flyt til",
  reference: "Studietur",
  ...partnerLabels,
};

export const strategyFormTexts = defineTexts({
  da: {
    refused: "Strategien er ikke gemt",
    name: "Navn",
    adoption: "Vedtagelse",
    adoptedOn: "Vedtaget",
    endsOn: "Gælder til",
    dateHint: "En dag, en måned eller et år, fx 2024 eller marts 2024",
    adoptedBy: "Vedtaget af",
    adoptedByHint: "Én pr. linje, fx Byrådet",
    replaces: "Afløser",
    replacesNone: "Ingen tidligere strategi",
    summary: "Kort fortalt",
    summaryHint: "Det, en læser skal vide, hvis det er det eneste, der bliver læst.",
    link: "Link til strategien",
    linkHint: "Hvor hele teksten kan læses",
    areas: "Fagområder",
    noAreas: "Der er ingen fagområder at vælge imellem endnu. De oprettes under Fagområder.",
    focus: "Fokusområder",
    explore: "Områder at undersøge",
    internalNote: "Intern note",
    internalNoteHint: "Vises aldrig uden for arbejdsrummet.",

    pointsTitle: "Strategiens indhold",
    pointsLead:
      "Ét punkt pr. felt. Et punkt, der bliver tømt, bliver fjernet, medmindre noget henviser til det.",
    point: (heading: string, number: number) => `${heading}, punkt ${number}`,
    weight: "Vægt",
    weightHint: "0–10. Tæller, når idéer til projekter sammenlignes.",
    addPoint: "Tilføj et punkt",
    pointsRefused: "Indholdet er ikke gemt",
  },
});
