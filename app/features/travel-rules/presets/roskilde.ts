import { type Preset, presetRule } from "./preset";

/** The council's decision of 28 February 2007: everything is a 'should', and nothing but the number has a figure. */
export const roskilde: Preset = {
  id: "roskilde",
  name: "Roskilde",
  source: "Byrådets internationale strategi, vedtaget 28. februar 2007",
  rules: [
    presetRule({
      kind: "minimumTrips",
      strength: "should",
      count: 1,
      per: "period",
      appliesTo: ["standing", "finance"],
      citation: "Hvert udvalg bør holde mindst én studietur i hver valgperiode.",
    }),
    presetRule({
      kind: "heldEarly",
      strength: "should",
      months: 24,
      appliesTo: ["standing", "finance"],
      citation: "Turen bør ligge tidligt i valgperioden, så erfaringerne kan bruges.",
    }),
    presetRule({
      kind: "programmePublished",
      strength: "should",
      days: null,
      appliesTo: ["standing", "finance"],
      citation: "Programmet bør offentliggøres på kommunens hjemmeside.",
    }),
    presetRule({
      kind: "evaluationDue",
      strength: "should",
      count: null,
      unit: "months",
      appliesTo: ["standing", "finance"],
      citation: "Hver tur bør evalueres skriftligt.",
    }),
    presetRule({
      kind: "partsPublished",
      strength: "should",
      parts: ["evaluation"],
      count: null,
      unit: "months",
      appliesTo: ["standing", "finance"],
      citation: "Evalueringen bør offentliggøres på kommunens hjemmeside.",
    }),
  ],
  note: "Fagligt indhold vejer tungt. Flere udvalg kan holde en tur sammen. Beslutningen siger ikke, hvor tidligt i perioden turen bør ligge; her er det sat til de første 24 måneder.",
};
