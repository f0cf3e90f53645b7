import { type Preset, presetRule } from "./preset";

/** A maximum and an open record; only the frame may be passed, since the committee then pays itself. */
export const haderslev: Preset = {
  id: "haderslev",
  name: "Haderslev",
  source: "Kommunens retningslinjer for udvalgenes studieture",
  rules: [
    presetRule({
      kind: "maximumTrips",
      count: 1,
      per: "period",
      citation: "Et stående udvalg kan holde én studietur i hver valgperiode.",
    }),
    presetRule({
      kind: "committeeBudget",
      strength: "should",
      amount: 3_500_000,
      per: "period",
      carryOver: "no",
      citation: "Der er 35.000 kr. til hvert udvalg i hver valgperiode.",
    }),
    presetRule({
      kind: "programmePublished",
      days: 1,
      citation: "Program og budget offentliggøres før afrejsen.",
    }),
    presetRule({
      kind: "evaluationApproved",
      body: "council",
      citation: "Evalueringen forelægges byrådet.",
    }),
    presetRule({
      kind: "partsPublished",
      parts: ["evaluation"],
      count: null,
      unit: "months",
      citation: "Evalueringen offentliggøres.",
    }),
  ],
  note: "Reglerne gælder de ni stående udvalg ud over økonomiudvalget. Bliver turen dyrere end rammen, betaler udvalget resten af sit eget driftsbudget.",
};
